package hence.lesson.hints;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one wording says once the words without content are left out.
 *
 * @param keys what other wordings can find in it
 */
record Content(String words, List<Atom> atoms, Set<String> keys) {
  /** Nothing, or nothing that can be read. */
  static Content none(String words) {
    return new Content(words, List.of(), Set.of());
  }

  /**
   * What other wordings do not take up.
   *
   * @param words the words, in the order of the wording; those next to each other as one phrase
   * @param share of all that the wording says, from 0 to 1
   * @param size how many words the whole wording has, about
   */
  record Gap(List<String> words, double share, double size) {}

  /** What of this none of the others says. */
  Gap beyond(List<Content> others) {
    Set<String> missing = new LinkedHashSet<>();
    int count = 0;
    for (int from = 0; from < atoms.size(); ) {
      int to = from;
      while (to < atoms.size() && isBeyond(atoms.get(to), others) && (to == from || joins(to))) {
        to++;
      }
      if (isWord(from, to)) {
        missing.addAll(Stretch.phrases(this, from, to));
        count += weight(from, to);
      }
      from = Math.max(to, from + 1);
    }
    int whole = weight(0, atoms.size());
    return new Gap(new ArrayList<>(missing), whole == 0 ? 0 : (double) count / whole, size());
  }

  /** Two ideographs make a word, mostly. */
  private double size() {
    long words = atoms.stream().filter(atom -> atom.kind() == Atom.Kind.WORD).count();
    return words + (weight(0, atoms.size()) - words) / 2.0;
  }

  /** Whether every piece of this is found in the others, however short. */
  boolean isWithin(List<Content> others) {
    return atoms.stream().noneMatch(atom -> isBeyond(atom, others));
  }

  private static boolean isBeyond(Atom atom, List<Content> others) {
    return others.stream().noneMatch(other -> atom.keys().stream().anyMatch(other.keys::contains));
  }

  /** Whether a piece continues the phrase of the one before it. */
  private boolean joins(int piece) {
    Atom before = atoms.get(piece - 1);
    Atom atom = atoms.get(piece);
    return atom.kind() == Atom.Kind.WORD
        ? before.kind() == Atom.Kind.WORD && words.substring(before.end(), atom.start()).equals(" ")
        : before.kind() != Atom.Kind.WORD && before.end() == atom.start();
  }

  /** One ideograph alone is seldom a word; two next to each other mostly are. */
  private boolean isWord(int from, int to) {
    boolean longEnough = to - from > 1 || to > from && atoms.get(from).kind() == Atom.Kind.WORD;
    return longEnough && weight(from, to) > 0;
  }

  int weight(int from, int to) {
    return (int) atoms.subList(from, to).stream().filter(atom -> !atom.isSlight()).count();
  }
}
