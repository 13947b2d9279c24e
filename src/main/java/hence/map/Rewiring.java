package hence.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Does one edit to the reasons of a map; {@link EditCheck} has found that it makes sense. */
final class Rewiring {
  private final ArgumentMap map;

  Rewiring(ArgumentMap map) {
    this.map = map;
  }

  ArgumentMap done(Edit edit) {
    return map.withReasons(reasons(edit));
  }

  private List<Reason> reasons(Edit edit) {
    return switch (edit) {
      case Edit.Link(String claim, Stance stance, String target) ->
          with(new Reason(freshId(), stance, List.of(claim), target));
      case Edit.Join(String claim, String reason) -> with(joined(map.reason(reason), claim));
      case Edit.Move(Edit.Placing to, String from) -> moved(to, map.reason(from));
      case Edit.Aim(String reason, Stance stance, String target) ->
          with(map.reason(reason).aimed(stance, target));
      case Edit.Flip(String id) -> {
        Reason reason = map.reason(id);
        Stance other = reason.stance() == Stance.FOR ? Stance.AGAINST : Stance.FOR;
        yield with(reason.aimed(other, reason.target()));
      }
      case Edit.Unlink(String claim, String reason) -> unlinked(claim, map.reason(reason));
    };
  }

  private List<Reason> moved(Edit.Placing to, Reason from) {
    boolean alone = from.premises().size() == 1;
    return switch (to) {
      case Edit.Link(String _, Stance stance, String target) when alone ->
          with(from.aimed(stance, target));
      case Edit.Join(String _, String reason) when alone -> merged(from, map.reason(reason));
      case Edit.Placing placing -> {
        ArgumentMap left = map.withReasons(unlinked(to.claim(), from));
        yield new Rewiring(left).reasons(placing);
      }
    };
  }

  /** One reason of two; what was aimed at the first is aimed at the second. */
  private List<Reason> merged(Reason from, Reason into) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason reason : map.reasons()) {
      if (reason == into) {
        reasons.add(joined(into, from.premises().getFirst()));
      } else if (reason.target().equals(from.id())) {
        reasons.add(reason.aimed(reason.stance(), into.id()));
      } else if (reason != from) {
        reasons.add(reason);
      }
    }
    return reasons;
  }

  private List<Reason> unlinked(String claim, Reason from) {
    List<String> left = new ArrayList<>(from.premises());
    left.remove(claim);
    return left.isEmpty() ? without(from.id()) : with(from.withPremises(left));
  }

  /** Without a reason, and without what is aimed at it, and so on. */
  private List<Reason> without(String id) {
    Set<String> gone = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.poll();
      if (gone.add(next)) {
        map.reasonsOn(next).forEach(reason -> open.add(reason.id()));
      }
    }
    return map.reasons().stream().filter(reason -> !gone.contains(reason.id())).toList();
  }

  /** With a reason in the place of the one with its id, or as the last one. */
  private List<Reason> with(Reason changed) {
    List<Reason> reasons = new ArrayList<>(map.reasons());
    reasons.replaceAll(reason -> reason.id().equals(changed.id()) ? changed : reason);
    if (!reasons.contains(changed)) {
      reasons.add(changed);
    }
    return reasons;
  }

  private static Reason joined(Reason reason, String claim) {
    List<String> premises = new ArrayList<>(reason.premises());
    premises.add(claim);
    return reason.withPremises(premises);
  }

  private String freshId() {
    int number = 1;
    while (map.part("r" + number).isPresent()) {
      number++;
    }
    return "r" + number;
  }
}
