package hence.judging;

import java.util.stream.IntStream;

/** Says in one sentence why a claim is in, out or undecided under preponderance. */
final class WhyWeighed extends WhyGrounded {
  WhyWeighed(Phrases phrases, Verdicts verdicts) {
    super(phrases, verdicts);
  }

  @Override
  protected String in(int claim) {
    int[] against = strongest(notOut(wiring.attacks[claim]));
    if (against.length == 0) {
      return super.in(claim);
    }
    int[] holding = strongest(verdicts.those(wiring.supports[claim], Labelling.IN));
    // An assumption with an objection that is not out is in only if that weighs nothing.
    return holding.length == 0
        ? phrases.say("why.in.weightless", phrases.name(against[0]))
        : phrases.say("why.outweighs", phrases.weighed(holding[0]), phrases.weighed(against[0]));
  }

  @Override
  protected String out(int claim) {
    int[] standing = strongest(verdicts.those(wiring.attacks[claim], Labelling.IN));
    if (wiring.isAssumption(claim)) {
      return reasons.standing("why.out.objection", standing[0]);
    }
    int[] left = strongest(notOut(wiring.supports[claim]));
    if (left.length == 0) {
      return allFail(claim);
    }
    return standing.length == 0
        ? phrases.say("why.weightless", phrases.weighed(left[0]))
        : phrases.say("why.outweighed", phrases.weighed(left[0]), phrases.weighed(standing[0]));
  }

  @Override
  protected String open(int claim, Origin origin) {
    int[] objections = strongest(undecided(wiring.attacks[claim]));
    int[] supports = strongest(undecided(wiring.supports[claim]));
    boolean objection =
        supports.length == 0
            || (objections.length > 0 && weight(objections[0]) >= weight(supports[0]));
    return objection
        ? open("why.scale.objection", objections[0], phrases.weighed(objections[0]), origin)
        : open("why.scale.reason", supports[0], phrases.weighed(supports[0]), origin);
  }

  private int[] undecided(int[] some) {
    return verdicts.those(some, Labelling.UNDECIDED);
  }

  private int[] notOut(int[] some) {
    return IntStream.of(some).filter(reason -> !verdicts.is(reason, Labelling.OUT)).toArray();
  }

  private int[] strongest(int[] some) {
    return IntStream.of(some)
        .boxed()
        .sorted((a, b) -> Double.compare(weight(b), weight(a)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double weight(int reason) {
    return wiring.reason(reason).weight();
  }
}
