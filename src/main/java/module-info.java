/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  // Not ours: the layered engine uses it, and being automatic cannot say so.
  requires com.google.common;
  requires java.desktop;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires org.eclipse.emf.common;
  requires org.eclipse.emf.ecore;
  requires org.jgrapht.core;
}
