package hence.window.practice.exercise;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.window.kit.Typefaces;
import hence.window.words.Phrases;
import java.util.function.BooleanSupplier;

/**
 * The language and the inks of the practice screen, which are those of the open map.
 *
 * @param animates whether maps may glide
 */
public record PracticeLook(
    Desk desk, Phrases phrases, Typefaces typefaces, BooleanSupplier animates) {
  public String language() {
    return desk.view().language();
  }

  public Theme theme() {
    return desk.view().theme();
  }

  public String say(String key, Object... values) {
    return phrases.say(key, values);
  }
}
