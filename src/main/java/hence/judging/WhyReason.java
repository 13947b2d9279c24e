package hence.judging;

import java.util.ArrayList;
import java.util.List;

/** Says why a reason is in, out or undecided, and how reasons fail, stand and are answered. */
final class WhyReason {
  private final Phrases phrases;
  private final Verdicts verdicts;
  private final Wiring wiring;

  WhyReason(Phrases phrases, Verdicts verdicts) {
    this.phrases = phrases;
    this.verdicts = verdicts;
    wiring = verdicts.wiring();
  }

  String sentence(int reason) {
    return switch (verdicts.labels()[reason]) {
      case Labelling.IN -> in(reason);
      case Labelling.OUT -> out(reason);
      default -> undecided(reason);
    };
  }

  private String in(int reason) {
    int[] premises = wiring.premisesOf(reason);
    List<String> answered = answered("answered.undercut", wiring.attacks[reason]);
    String key = premises.length == 1 ? "why.reason.in" : "why.reason.in.all";
    return answered.isEmpty()
        ? phrases.say(key, phrases.names(premises))
        : phrases.say(key + ".answered", phrases.names(premises), allAnswered(answered));
  }

  private String out(int reason) {
    int[] undercuts = verdicts.those(wiring.attacks[reason], Labelling.IN);
    if (undercuts.length > 0) {
      return standing("why.reason.out.undercut", undercuts[0]);
    }
    int premise = verdicts.those(wiring.premisesOf(reason), Labelling.OUT)[0];
    int[] objections = verdicts.those(wiring.attacks[premise], Labelling.IN);
    if (verdicts.opinion(premise) == Opinion.REJECTED) {
      return phrases.say("why.reason.out.reject", phrases.name(premise));
    }
    return objections.length > 0
        ? phrases.say(
            "why.reason.out.objection", phrases.name(premise), phrases.name(objections[0]))
        : phrases.say("why.reason.out.premise", phrases.name(premise));
  }

  private String undecided(int reason) {
    Origin origin = Origin.of(verdicts, reason);
    if (origin.isOwnCircle()) {
      return phrases.say("why.undecided.circle", phrases.name(origin.part()));
    }
    int[] undercuts = verdicts.those(wiring.attacks[reason], Labelling.UNDECIDED);
    String key = undercuts.length > 0 ? "why.undecided.undercut" : "why.undecided.premise";
    int open = verdicts.deciding(reason)[0];
    int named = undercuts.length > 0 ? undercuts[0] : open;
    return phrases.say(key, phrases.name(named), origin(origin, named));
  }

  /** Where the undecidedness of a named part comes from. */
  String origin(Origin origin, int named) {
    int only =
        !wiring.isClaim(named) && wiring.premisesOf(named).length == 1
            ? wiring.premisesOf(named)[0]
            : named;
    if (origin.isDoubt() && only == origin.part()) {
      return phrases.say("origin.self");
    }
    return phrases.say(
        origin.isDoubt() ? "origin.doubt" : "origin.circle", phrases.name(origin.part()));
  }

  /** That an objection or undercut stands, and what became of its answers. */
  String standing(String key, int reason) {
    for (int premise : wiring.premisesOf(reason)) {
      boolean against =
          verdicts.those(wiring.attacks[premise], Labelling.OUT).length
              < wiring.attacks[premise].length;
      if (verdicts.opinion(premise) == Opinion.ACCEPTED && against) {
        return phrases.say(key + ".accepted", phrases.name(reason), phrases.name(premise));
      }
    }
    int[] failed = verdicts.those(verdicts.answers(reason), Labelling.OUT);
    return failed.length == 0
        ? phrases.say(key, phrases.name(reason))
        : phrases.say(key + ".failed", phrases.name(reason), phrases.name(failed[0]));
  }

  /** Why a reason that is out fails. */
  String failure(int reason) {
    int[] undercuts = verdicts.those(wiring.attacks[reason], Labelling.IN);
    if (undercuts.length > 0) {
      return phrases.say("failure.undercut", phrases.name(undercuts[0]));
    }
    int premise = verdicts.those(wiring.premisesOf(reason), Labelling.OUT)[0];
    int[] objections = verdicts.those(wiring.attacks[premise], Labelling.IN);
    if (verdicts.opinion(premise) == Opinion.REJECTED) {
      return phrases.say("failure.reject", phrases.name(premise));
    }
    return objections.length > 0
        ? phrases.say("failure.objection", phrases.name(objections[0]), phrases.name(premise))
        : phrases.say("failure.out", phrases.name(premise));
  }

  /** For each of some reasons that are out: what answers it. */
  List<String> answered(String key, int[] attacks) {
    List<String> answered = new ArrayList<>();
    for (int attack : verdicts.those(attacks, Labelling.OUT)) {
      answered.add(phrases.say(key, phrases.name(attack), answer(attack)));
    }
    return answered;
  }

  /** The first two answers in full, the others as a number. */
  String allAnswered(List<String> answered) {
    return answered.size() <= 2
        ? phrases.list(answered)
        : phrases.say("answered.more", answered.getFirst(), answered.size() - 1);
  }

  private String answer(int reason) {
    int[] undercuts = verdicts.those(wiring.attacks[reason], Labelling.IN);
    if (undercuts.length > 0) {
      return phrases.say("answer.by", phrases.name(undercuts[0]));
    }
    int premise = verdicts.those(wiring.premisesOf(reason), Labelling.OUT)[0];
    int[] rebuttals = verdicts.those(wiring.attacks[premise], Labelling.IN);
    if (verdicts.opinion(premise) == Opinion.REJECTED) {
      return phrases.say("answer.reject", phrases.name(premise));
    }
    return rebuttals.length > 0
        ? phrases.say("answer.by", phrases.name(rebuttals[0]))
        : phrases.say("answer.out", phrases.name(premise));
  }
}
