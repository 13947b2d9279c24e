/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  requires org.jgrapht.core;
}
