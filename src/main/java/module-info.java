/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  requires atlantafx.base;
  // ELK needs Guava and, having no module descriptor, cannot say so.
  requires com.google.common;
  requires com.networknt.schema;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  requires javafx.graphics;
  // PDFBox needs it and, having no module descriptor, cannot say so.
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.opennlp.tools;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.commonmark;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires org.eclipse.emf.common;
  requires org.eclipse.emf.ecore;
  requires org.jgrapht.core;
  requires org.jsoup;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires tools.jackson.core;

  // JavaFX makes the application, picocli the commands, each by reflection.
  opens hence.window to
      javafx.graphics;
  opens hence.cli to
      info.picocli;
}
