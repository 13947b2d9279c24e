package hence.window;

import hence.drawing.Theme;
import hence.editing.Desk;

/** The language and the inks of the practice screen, which are those of the open map. */
record PracticeLook(Desk desk, Phrases phrases, Typefaces typefaces) {
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
