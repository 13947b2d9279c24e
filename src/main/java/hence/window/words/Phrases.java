package hence.window.words;

import hence.editing.Desk;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/** The window's words in the language that the map is shown in now. */
public final class Phrases {
  private final Desk desk;
  private final List<Runnable> onTranslation = new ArrayList<>();
  private Words words;

  /** The language that everybody has been told of. */
  private String told;

  public Phrases(Desk desk) {
    this.desk = desk;
    this.words = Words.of(Phrases.class, desk.view().language());
    this.told = words.language();
    desk.onChange(this::tell);
  }

  /** Runs that whenever the words are those of another language. */
  public void onTranslation(Runnable listener) {
    onTranslation.add(listener);
  }

  private void tell() {
    if (!told.equals(words().language())) {
      told = words.language();
      onTranslation.forEach(Runnable::run);
    }
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
