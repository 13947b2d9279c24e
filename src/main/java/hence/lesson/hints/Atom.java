package hence.lesson.hints;

import java.util.List;

/**
 * A piece of what a wording says: a word by its stem, or an ideograph by the pairs it stands in.
 *
 * @param start where it stands in the wording
 * @param end behind its last letter
 * @param keys it is taken up elsewhere if one of them is found there
 * @param kind how much it says
 */
record Atom(int start, int end, List<String> keys, Kind kind) {
  /** How much a piece says by itself. */
  enum Kind {
    WORD,
    /** Mostly a part of a word. */
    IDEOGRAPH,
    /** A part of a word, or a word that says nothing by itself. */
    SLIGHT_IDEOGRAPH
  }

  Atom {
    keys = List.copyOf(keys);
  }

  boolean isSlight() {
    return kind == Kind.SLIGHT_IDEOGRAPH;
  }
}
