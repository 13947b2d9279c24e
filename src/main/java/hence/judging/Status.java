package hence.judging;

import hence.map.Words;
import java.util.Locale;

/** Whether a part stands, under a lens and the reader's opinions. */
public enum Status {
  IN,
  OUT,
  UNDECIDED;

  /** The name in machine-readable answers: in, out, undecided. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name to show a reader. */
  public String word(String language) {
    return Words.of(Status.class, language).say("status." + key());
  }
}
