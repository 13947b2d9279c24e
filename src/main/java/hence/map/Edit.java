package hence.map;

import java.util.Optional;

/** Something a person does to the links of a map. A new map comes of it, the claims stay. */
public sealed interface Edit {
  /** Puts a claim where it bears on something. */
  sealed interface Placing extends Edit {
    String claim();
  }

  /**
   * A claim speaks for or against a part, in a reason of its own.
   *
   * @param target a claim; or a reason, which is undercut then
   */
  record Link(String claim, Stance stance, String target) implements Placing {}

  /** A claim becomes a co-premise of a reason. */
  record Join(String claim, String reason) implements Placing {}

  /**
   * A premise leaves its reason and is put elsewhere. If it stood alone, what was aimed at the
   * reason goes along.
   *
   * @param from the reason that it leaves
   */
  record Move(Placing to, String from) implements Edit {}

  /** A whole reason, with all its premises, bears on another part. */
  record Aim(String reason, Stance stance, String target) implements Edit {}

  /** A reason for becomes an objection, or the other way round. */
  record Flip(String reason) implements Edit {}

  /** A premise leaves its reason. An empty reason goes, and with it what was aimed at it. */
  record Unlink(String claim, String reason) implements Edit {}

  /** Why the edit makes no sense on that map; empty if it does. */
  default Optional<Refusal> refusal(ArgumentMap map) {
    return new EditCheck(map).refusal(this);
  }

  /**
   * The map with the edit done.
   *
   * @throws IllegalArgumentException if there is a {@link #refusal}
   */
  default ArgumentMap on(ArgumentMap map) {
    refusal(map)
        .ifPresent(refusal -> {
          throw new IllegalArgumentException(refusal.in("en"));
        });
    return new Rewiring(map).done(this);
  }
}
