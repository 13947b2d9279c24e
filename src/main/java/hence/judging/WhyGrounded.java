package hence.judging;

import java.util.Arrays;
import java.util.List;

/** Says in one sentence why a claim is in, out or undecided under grounded. */
class WhyGrounded {
  protected final Phrases phrases;
  protected final Verdicts verdicts;
  protected final Wiring wiring;
  protected final WhyReason reasons;

  WhyGrounded(Phrases phrases, Verdicts verdicts) {
    this.phrases = phrases;
    this.verdicts = verdicts;
    wiring = verdicts.wiring();
    reasons = new WhyReason(phrases, verdicts);
  }

  final String sentence(int part) {
    if (!wiring.isClaim(part)) {
      return reasons.sentence(part);
    }
    Opinion opinion = verdicts.opinion(part);
    if (opinion != null) {
      return switch (opinion) {
        case ACCEPTED -> phrases.say("why.accepted");
        case DOUBTED -> phrases.say("why.doubted");
        case REJECTED -> phrases.say("why.rejected");
      };
    }
    return switch (verdicts.labels()[part]) {
      case Labelling.IN -> in(part);
      case Labelling.OUT -> out(part);
      default -> undecided(part);
    };
  }

  protected String in(int claim) {
    List<String> answered = reasons.answered("answered.objection", wiring.attacks[claim]);
    return answered.isEmpty()
        ? phrases.say("why.in", ground(claim))
        : phrases.say("why.in.answered", ground(claim), reasons.allAnswered(answered));
  }

  private String ground(int claim) {
    if (wiring.isAssumption(claim)) {
      return phrases.say("ground.assumption");
    }
    int[] holding = verdicts.those(wiring.supports[claim], Labelling.IN);
    String key = holding.length == 1 ? "ground.reason" : "ground.reasons";
    return phrases.say(key, phrases.names(holding));
  }

  protected String out(int claim) {
    int[] standing = verdicts.those(wiring.attacks[claim], Labelling.IN);
    return standing.length > 0
        ? reasons.standing("why.out.objection", standing[0])
        : allFail(claim);
  }

  protected final String allFail(int claim) {
    int[] failing = wiring.supports[claim];
    if (failing.length == 1) {
      return phrases.say("why.out.reason", phrases.name(failing[0]), reasons.failure(failing[0]));
    }
    return phrases.say(
        "why.out.reasons",
        phrases.list(
            Arrays.stream(failing)
                .mapToObj(r -> phrases.say("failing", phrases.name(r), reasons.failure(r)))
                .toList()));
  }

  private String undecided(int claim) {
    Origin origin = Origin.of(verdicts, claim);
    if (origin.isOwnCircle()) {
      return phrases.say("why.undecided.circle", phrases.name(origin.part()));
    }
    return open(claim, origin);
  }

  /** Which of the reasons on it leave a claim open. */
  protected String open(int claim, Origin origin) {
    int[] objections = verdicts.those(wiring.attacks[claim], Labelling.UNDECIDED);
    if (objections.length > 0) {
      return open("why.undecided.objection", objections[0], phrases.name(objections[0]), origin);
    }
    int[] open = verdicts.those(wiring.supports[claim], Labelling.UNDECIDED);
    return open("why.undecided.reason", open[0], phrases.name(open[0]), origin);
  }

  protected final String open(String key, int reason, String name, Origin origin) {
    return phrases.say(key, name, reasons.origin(origin, reason));
  }
}
