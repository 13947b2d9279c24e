package hence.window.files;

import hence.window.words.Phrases;
import javafx.stage.FileChooser;

/** Asks for a map's file. */
final class MapChooser {
  private MapChooser() {}

  static FileChooser of(Phrases phrases, String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(phrases.say(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(phrases.say("open.maps"), "*.json"));
    return chooser;
  }
}
