package hence.window.source;

import hence.format.source.SourceFile;
import hence.window.words.Phrases;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for the reader's own copy of a source. */
final class CopyChooser {
  private CopyChooser() {}

  static Optional<Path> ask(Phrases phrases, Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(phrases.say("source.open"));
    List<String> patterns = SourceFile.ENDINGS.stream().map(ending -> "*" + ending).toList();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(phrases.say("source.files"), patterns),
            new FileChooser.ExtensionFilter(phrases.say("source.files.all"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}
