/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  requires com.networknt.schema;
  requires org.jgrapht.core;
  requires tools.jackson.core;
}
