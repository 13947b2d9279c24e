package hence.judging;

import java.util.stream.IntStream;

/** What a finished labelling says, as explanations ask for it. */
record Verdicts(Wiring wiring, Opinion[] opinions, byte[] labels) {
  boolean is(int part, byte label) {
    return labels[part] == label;
  }

  /** Those of some parts that have a label. */
  int[] those(int[] parts, byte label) {
    return IntStream.of(parts).filter(part -> labels[part] == label).toArray();
  }

  Opinion opinion(int claim) {
    return opinions[claim];
  }

  /** What is said against a reason: its undercuts and the objections to its premises. */
  int[] answers(int reason) {
    int[] rebuttals =
        IntStream.of(wiring.premisesOf(reason))
            .flatMap(premise -> IntStream.of(wiring.attacks[premise]))
            .toArray();
    return joined(wiring.attacks[reason], rebuttals);
  }

  /** The parts whose labels decide a part's: under grounded, and enough of them otherwise. */
  int[] deciding(int part) {
    int[] needs = wiring.needs(part);
    if (wiring.isClaim(part) && opinions[part] != null) {
      return new int[0];
    }
    int[] supports = wiring.isClaim(part) ? wiring.supports[part] : wiring.premisesOf(part);
    int[] attacks = wiring.attacks[part];
    if (labels[part] == Labelling.UNDECIDED) {
      return those(needs, Labelling.UNDECIDED);
    }
    if (labels[part] == Labelling.IN) {
      return joined(those(supports, Labelling.IN), attacks);
    }
    int[] standing = those(attacks, Labelling.IN);
    return wiring.isClaim(part)
        ? standing.length > 0 ? standing : supports
        : joined(those(supports, Labelling.OUT), standing);
  }

  private static int[] joined(int[] first, int[] second) {
    return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
  }
}
