package hence.judging;

import java.util.Arrays;

/** Says in one sentence how the score of a part comes about under df-quad. */
final class WhyScored {
  private final Phrases phrases;
  private final Opinion[] opinions;
  private final DfQuad scores;
  private final Wiring wiring;

  WhyScored(Phrases phrases, Opinion[] opinions, DfQuad scores) {
    this.phrases = phrases;
    this.opinions = opinions;
    this.scores = scores;
    wiring = phrases.wiring;
  }

  String sentence(int part, Status status) {
    String score = Phrases.number(scores.score[part]);
    if (scores.unsettled[part]) {
      return phrases.say("scored.unsettled", score);
    }
    String verdict = phrases.say("scored.status." + status.key());
    return wiring.isClaim(part) ? claim(part, verdict, score) : reason(part, verdict, score);
  }

  private String claim(int claim, String verdict, String score) {
    int[] supports = wiring.supports[claim];
    int[] attacks = wiring.attacks[claim];
    String base = base(claim);
    if (supports.length == 0 || attacks.length == 0) {
      int[] all = supports.length == 0 ? attacks : supports;
      String key = supports.length == 0 ? "scored.against" : "scored.for";
      // A reason of strength 0, or a base that is at its end already, moves nothing.
      boolean moves = Math.abs(scores.score[claim] - scores.base(claim)) > Judgement.TOLERANCE;
      return moves
          ? phrases.say(key, verdict, score, base, scored(all))
          : phrases.say("scored.alone", verdict, score, base);
    }
    double up = scores.gathered(supports);
    double down = scores.gathered(attacks);
    return phrases.say(
        "scored.both." + (near(up, down) ? "even" : up > down ? "raised" : "lowered"),
        verdict,
        score,
        base,
        scored(supports),
        Phrases.number(up),
        scored(attacks),
        Phrases.number(down));
  }

  private static boolean near(double left, double right) {
    return Math.abs(left - right) <= Judgement.TOLERANCE;
  }

  private String base(int claim) {
    Opinion opinion = opinions[claim];
    if (opinion == null) {
      return DfQuad.given(wiring, claim)
          ? phrases.say("base.given", Phrases.number(scores.base(claim)))
          : phrases.say("base.neutral");
    }
    return switch (opinion) {
      case ACCEPTED -> phrases.say("base.accepted");
      case DOUBTED -> phrases.say("base.doubted");
      case REJECTED -> phrases.say("base.rejected");
    };
  }

  private String reason(int reason, String verdict, String score) {
    int[] premises = wiring.premisesOf(reason);
    int[] undercuts = wiring.attacks[reason];
    String key = premises.length == 1 ? "scored.reason" : "scored.reason.all";
    String weight = Phrases.number(wiring.reason(reason).weight());
    return undercuts.length == 0
        ? phrases.say(key, verdict, score, scored(premises), weight)
        : phrases.say(
            key + ".undercut", verdict, score, scored(premises), weight, scored(undercuts));
  }

  private String scored(int[] parts) {
    return phrases.list(
        Arrays.stream(parts)
            .mapToObj(p -> phrases.say("scored", phrases.name(p), Phrases.number(scores.score[p])))
            .toList());
  }
}
