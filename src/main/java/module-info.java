/** Hence draws arguments, to teach, to explore and to keep as pictures. */
module hence {
  requires atlantafx.base;
  requires info.picocli;
  requires java.desktop;
  requires javafx.controls;
  requires javafx.graphics;
  requires org.jgrapht.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;

  // JavaFX makes the application, picocli the commands, each by reflection.
  opens hence.window to
      javafx.graphics;
  opens hence.cli to
      info.picocli;
}
