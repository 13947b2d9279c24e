package hence.editing;

import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a map's outline: a claim, a reason over its premises, or both if the reason has that
 * one premise and nothing undercuts it.
 *
 * @param reason id of the reason that the line begins with, or that its claim is a premise of
 * @param claim id of the claim that the line says
 * @param opens whether the line stands for its reason, and does not only say one of its premises
 * @param again whether what is under it has been listed above
 */
public record OutlineRow(
    Optional<String> reason, Optional<String> claim, boolean opens, boolean again) {

  /** The lines at the top. */
  public static List<OutlineRow> roots(Contents contents) {
    List<OutlineRow> rows = new ArrayList<>();
    for (String root : contents.roots()) {
      boolean isClaim = contents.map().part(root).orElseThrow() instanceof Claim;
      rows.add(
          isClaim
              ? new OutlineRow(Optional.empty(), Optional.of(root), false, false)
              : new OutlineRow(Optional.of(root), Optional.empty(), true, false));
    }
    return rows;
  }

  /** The lines right under this one. */
  public List<OutlineRow> under(Contents contents) {
    if (again) {
      return List.of();
    }
    List<OutlineRow> rows = new ArrayList<>();
    if (claim.isEmpty()) {
      Reason over = contents.map().reason(reason.orElseThrow());
      over.premises().forEach(premise -> rows.add(premise(premise, over, false, contents)));
    }
    contents.map().reasonsOn(part()).forEach(on -> rows.add(of(on, contents)));
    return rows;
  }

  /** Whether any line is under this one. */
  public boolean hasUnder(Contents contents) {
    return !again && (claim.isEmpty() || !contents.map().reasonsOn(part()).isEmpty());
  }

  /** Whether the lines under this one are shown with those claims folded. */
  public boolean isOpen(Set<String> folded) {
    return claim.isEmpty() || !folded.contains(part());
  }

  /** The part that the line is about: its claim if it says one. */
  public String part() {
    return claim.or(() -> reason).orElseThrow();
  }

  /** Whether the line shows that part. */
  public boolean shows(String part) {
    return claim.filter(part::equals).isPresent()
        || opens && reason.filter(part::equals).isPresent();
  }

  private static OutlineRow of(Reason reason, Contents contents) {
    boolean alone =
        reason.premises().size() == 1 && contents.map().reasonsOn(reason.id()).isEmpty();
    if (alone) {
      return premise(reason.premises().getFirst(), reason, true, contents);
    }
    boolean again = !contents.isHome(reason.id(), Optional.of(reason.target()));
    return new OutlineRow(Optional.of(reason.id()), Optional.empty(), true, again);
  }

  private static OutlineRow premise(String claim, Reason reason, boolean opens, Contents contents) {
    boolean again = !contents.isHome(claim, Optional.of(reason.id()));
    return new OutlineRow(Optional.of(reason.id()), Optional.of(claim), opens, again);
  }
}
