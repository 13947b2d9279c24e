package hence.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Premises that bear together on a target: a reason for it, an objection, or (on a reason) an
 * undercut.
 *
 * @param premises ids of the claims that bear together (co-premises), in reading order; never empty
 * @param target id of a claim, or of a reason that this one undercuts
 * @param warrant why the premises bear on the target
 * @param scheme the name of the argumentation scheme, empty if none is given
 * @param strength 0 to 1; absent means 1
 */
public record Reason(
    String id,
    Stance stance,
    List<String> premises,
    String target,
    Optional<Text> warrant,
    String scheme,
    OptionalDouble strength,
    Extras extras)
    implements Part {
  public Reason {
    premises = List.copyOf(premises);
  }

  public Reason(String id, Stance stance, List<String> premises, String target) {
    this(id, stance, premises, target, Optional.empty(), "", OptionalDouble.empty(), Extras.NONE);
  }

  /** The same reason with another id. */
  public Reason called(String other) {
    return new Reason(other, stance, premises, target, warrant, scheme, strength, extras);
  }

  /** The same reason from other premises. */
  public Reason withPremises(List<String> other) {
    return new Reason(id, stance, other, target, warrant, scheme, strength, extras);
  }

  /** The same premises, for or against another part. */
  public Reason aimed(Stance otherStance, String otherTarget) {
    return new Reason(id, otherStance, premises, otherTarget, warrant, scheme, strength, extras);
  }

  /** The strength given, or 1. */
  public double weight() {
    return strength.orElse(1);
  }
}
