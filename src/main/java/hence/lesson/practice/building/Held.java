package hence.lesson.practice.building;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Edit;
import hence.map.Reason;
import hence.map.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a student has taken up to put it somewhere. */
public sealed interface Held {
  /** A claim, to be linked once more and for the first time if it is loose. */
  record Card(String claim) implements Held {}

  /** A claim on the map, to leave the reason that it is a premise of. */
  record Premise(String claim, String reason) implements Held {}

  /** A reason with all its premises. */
  record Whole(String reason) implements Held {}

  /**
   * What is taken up with a part of a map: a reason as a whole, a claim as the premise it is.
   *
   * @return empty for a claim that serves nothing
   */
  static Optional<Held> of(ArgumentMap map, String part) {
    return switch (map.part(part).orElseThrow()) {
      case Claim claim ->
          map.reasonsUsing(claim.id()).stream()
              .findFirst()
              .map(reason -> new Premise(claim.id(), reason.id()));
      case Reason reason -> Optional.of(new Whole(reason.id()));
    };
  }

  /** The id of the part that is held. */
  default String part() {
    return switch (this) {
      case Card card -> card.claim();
      case Premise premise -> premise.claim();
      case Whole whole -> whole.reason();
    };
  }

  /** The ways to put it there that make sense. */
  default List<Way> ways(ArgumentMap map, String target) {
    return Arrays.stream(Way.values())
        .filter(way -> put(map, way, target).filter(e -> e.refusal(map).isEmpty()).isPresent())
        .toList();
  }

  /**
   * What puts it there; the edit may be refused.
   *
   * @return empty if that part cannot be met in that way at all
   */
  default Optional<Edit> put(ArgumentMap map, Way way, String target) {
    return switch (way) {
      case BECAUSE -> isClaim(map, target) ? bear(map, Stance.FOR, target) : Optional.empty();
      case HOWEVER -> isClaim(map, target) ? bear(map, Stance.AGAINST, target) : Optional.empty();
      case TOGETHER -> step(map, target).flatMap(reason -> join(map, reason));
      case STEP -> step(map, target).flatMap(reason -> bear(map, Stance.AGAINST, reason));
    };
  }

  private Optional<Edit> bear(ArgumentMap map, Stance stance, String target) {
    return switch (this) {
      case Card(String claim) -> Optional.of(new Edit.Link(claim, stance, target));
      case Premise(String claim, String from) ->
          Optional.of(new Edit.Move(new Edit.Link(claim, stance, target), from));
      case Whole(String reason) -> Optional.of(new Edit.Aim(reason, stance, target));
    };
  }

  /** Several premises do not join another reason at once. */
  private Optional<Edit> join(ArgumentMap map, String reason) {
    return switch (this) {
      case Card(String claim) -> Optional.of(new Edit.Join(claim, reason));
      case Premise(String claim, String from) ->
          Optional.of(new Edit.Move(new Edit.Join(claim, reason), from));
      case Whole(String from) -> {
        List<String> premises = map.reason(from).premises();
        yield premises.size() > 1
            ? Optional.empty()
            : Optional.of(new Edit.Move(new Edit.Join(premises.getFirst(), reason), from));
      }
    };
  }

  private static boolean isClaim(ArgumentMap map, String part) {
    return map.part(part).orElse(null) instanceof Claim;
  }

  /** The reason itself, or the one that a claim is a premise of. */
  private static Optional<String> step(ArgumentMap map, String part) {
    return isClaim(map, part)
        ? map.reasonsUsing(part).stream().findFirst().map(Reason::id)
        : map.part(part).map(reason -> reason.id());
  }
}
