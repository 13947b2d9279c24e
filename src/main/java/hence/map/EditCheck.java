package hence.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds why an edit makes no sense on a map. */
final class EditCheck {
  private final ArgumentMap map;

  EditCheck(ArgumentMap map) {
    this.map = map;
  }

  Optional<Refusal> refusal(Edit edit) {
    if (!isThere(edit)) {
      return Optional.of(Refusal.GONE);
    }
    if (bearsOnItself(edit)) {
      return Optional.of(Refusal.ITSELF);
    }
    if (isForAStep(edit)) {
      return Optional.of(Refusal.FOR_A_STEP);
    }
    if (isPremiseAlready(edit)) {
      return Optional.of(Refusal.TWICE);
    }
    ArgumentMap next = new Rewiring(map).done(edit);
    return switch (edit) {
      case Edit.Unlink _, Edit.Flip _ -> Optional.empty();
      case Edit other when twins(next) > twins(map) || next.equals(map) ->
          Optional.of(Refusal.TWICE);
      case Edit other when restsOnItself(next, moved(other)) -> Optional.of(Refusal.CIRCLE);
      case Edit _ -> Optional.empty();
    };
  }

  private boolean isThere(Edit edit) {
    return switch (edit) {
      case Edit.Link(String claim, Stance _, String target) ->
          isClaim(claim) && map.part(target).isPresent();
      case Edit.Join(String claim, String reason) -> isClaim(claim) && isReason(reason);
      case Edit.Move(Edit.Placing to, String from) -> isThere(to) && uses(from, to.claim());
      case Edit.Aim(String reason, Stance _, String target) ->
          isReason(reason) && map.part(target).isPresent();
      case Edit.Flip(String reason) -> isReason(reason);
      case Edit.Unlink(String claim, String reason) -> uses(reason, claim);
    };
  }

  private boolean bearsOnItself(Edit edit) {
    return switch (edit) {
      case Edit.Link(String claim, Stance _, String target) -> claim.equals(target);
      case Edit.Join(String claim, String reason) -> map.reason(reason).target().equals(claim);
      case Edit.Move(Edit.Placing to, String from) ->
          bearsOnItself(to) || isWhole(from) && onto(to, from);
      case Edit.Aim(String reason, Stance _, String target) ->
          target.equals(reason) || uses(reason, target);
      case Edit.Flip _, Edit.Unlink _ -> false;
    };
  }

  /** Whether a reason that is moved as a whole would be put on itself. */
  private boolean onto(Edit.Placing to, String from) {
    return switch (to) {
      case Edit.Link link -> link.target().equals(from);
      case Edit.Join join -> map.reason(join.reason()).target().equals(from);
    };
  }

  private boolean isForAStep(Edit edit) {
    return switch (edit) {
      case Edit.Link(String _, Stance stance, String target) ->
          stance == Stance.FOR && isReason(target);
      case Edit.Aim(String _, Stance stance, String target) ->
          stance == Stance.FOR && isReason(target);
      case Edit.Move(Edit.Placing to, String _) -> isForAStep(to);
      case Edit.Flip(String reason) ->
          isReason(map.reason(reason).target()) && map.reason(reason).stance() == Stance.AGAINST;
      case Edit.Join _, Edit.Unlink _ -> false;
    };
  }

  private boolean isPremiseAlready(Edit edit) {
    return switch (edit) {
      case Edit.Join(String claim, String reason) -> uses(reason, claim);
      case Edit.Move(Edit.Placing to, String _) -> isPremiseAlready(to);
      case Edit.Link _, Edit.Aim _, Edit.Flip _, Edit.Unlink _ -> false;
    };
  }

  /** The part through which every circle runs that the edit could close. */
  private String moved(Edit edit) {
    return switch (edit) {
      case Edit.Link link -> link.claim();
      case Edit.Join join -> join.reason();
      case Edit.Move(Edit.Link link, String from) -> isWhole(from) ? from : link.claim();
      case Edit.Move(Edit.Join join, String _) -> join.reason();
      case Edit.Aim aim -> aim.reason();
      case Edit.Flip flip -> flip.reason();
      case Edit.Unlink unlink -> unlink.claim();
    };
  }

  /** How many reasons say the same as an earlier one, or the contrary from the same premises. */
  private static long twins(ArgumentMap map) {
    record Said(Set<String> premises, String target) {}
    return map.reasons().size()
        - map.reasons().stream()
            .map(reason -> new Said(Set.copyOf(reason.premises()), reason.target()))
            .distinct()
            .count();
  }

  private static boolean restsOnItself(ArgumentMap map, String part) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(served(map, part));
    while (!open.isEmpty()) {
      String id = open.poll();
      if (id.equals(part)) {
        return true;
      }
      if (seen.add(id)) {
        open.addAll(served(map, id));
      }
    }
    return false;
  }

  private static List<String> served(ArgumentMap map, String id) {
    return switch (map.part(id).orElseThrow()) {
      case Claim claim -> map.reasonsUsing(claim.id()).stream().map(Reason::id).toList();
      case Reason reason -> List.of(reason.target());
    };
  }

  private boolean uses(String reason, String claim) {
    return isReason(reason) && map.reason(reason).premises().contains(claim);
  }

  private boolean isWhole(String reason) {
    return map.reason(reason).premises().size() == 1;
  }

  private boolean isClaim(String id) {
    return map.part(id).orElse(null) instanceof Claim;
  }

  private boolean isReason(String id) {
    return map.part(id).orElse(null) instanceof Reason;
  }
}
