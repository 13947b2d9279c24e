package hence.judging;

import hence.map.Words;
import java.util.Locale;

/** What a reader thinks of a claim; it settles the claim's status whatever its reasons. */
public enum Opinion {
  ACCEPTED(Status.IN),
  DOUBTED(Status.UNDECIDED),
  REJECTED(Status.OUT);

  private final Status status;

  Opinion(Status status) {
    this.status = status;
  }

  /** The status that a claim with this opinion has under grounded and preponderance. */
  public Status status() {
    return status;
  }

  /** The word of map files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name to show a reader. */
  public String word(String language) {
    return Words.of(Opinion.class, language).say("opinion." + key());
  }
}
