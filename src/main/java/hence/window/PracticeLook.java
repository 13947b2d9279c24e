package hence.window;

import hence.drawing.Theme;
import hence.editing.Desk;
import java.util.function.BooleanSupplier;

/**
 * The language and the inks of the practice screen, which are those of the open map.
 *
 * @param animates whether maps may glide
 */
record PracticeLook(Desk desk, Phrases phrases, Typefaces typefaces, BooleanSupplier animates) {
  String language() {
    return desk.view().language();
  }

  Theme theme() {
    return desk.view().theme();
  }

  String say(String key, Object... values) {
    return phrases.say(key, values);
  }
}
