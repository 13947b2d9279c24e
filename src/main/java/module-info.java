/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  requires java.desktop;
  requires org.jgrapht.core;
}
