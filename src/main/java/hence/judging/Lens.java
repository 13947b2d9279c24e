package hence.judging;

import java.util.Optional;
import java.util.stream.Stream;

/** A way to judge a map: the semantics under which its parts are in, out or undecided. */
public enum Lens {
  /** The least fixed point from all undecided (Dung 1995; Brewka and Woltran 2010). */
  GROUNDED("grounded"),
  /** As grounded, but reasons are weighed (Carneades: Gordon, Prakken and Walton 2007). */
  PREPONDERANCE("preponderance"),
  /** Scores from 0 to 1 (DF-QuAD: Rago, Toni, Aurisicchio and Baroni 2016). */
  DF_QUAD("df-quad");

  private final String word;

  Lens(String word) {
    this.word = word;
  }

  /** The name on screen and on the command line, the same in every language. */
  public String word() {
    return word;
  }

  /** The lens of that name, if there is one. */
  public static Optional<Lens> named(String word) {
    return Stream.of(values()).filter(lens -> lens.word.equals(word)).findFirst();
  }
}
