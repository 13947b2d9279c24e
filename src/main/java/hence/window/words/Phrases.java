package hence.window.words;

import hence.editing.Desk;
import hence.map.Words;

/** The window's words in the language that the map is shown in now. */
public final class Phrases {
  private final Desk desk;
  private Words words;

  public Phrases(Desk desk) {
    this.desk = desk;
    this.words = Words.of(Phrases.class, desk.view().language());
  }

  public String say(String key, Object... values) {
    return words().say(key, values);
  }

  public Words words() {
    String wanted = Words.nearest(desk.view().language());
    if (!words.language().equals(wanted)) {
      words = Words.of(Phrases.class, wanted);
    }
    return words;
  }
}
