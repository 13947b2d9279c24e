package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the reader stands on a map and the way that led there, so that of a claim which serves
 * several reasons the one is found back that the reader came by. Immutable.
 *
 * <p>A stride goes from claim to claim, a step also stops at every reason between them.
 */
public final class Walk {
  private final Contents contents;
  private final List<String> trail;

  private Walk(Contents contents, List<String> trail) {
    this.contents = contents;
    this.trail = List.copyOf(trail);
  }

  /** Nowhere yet; the first stride or step goes to the contention. */
  public static Walk in(Contents seen) {
    return new Walk(seen, List.of());
  }

  /** The part that the reader stands on. */
  public Optional<String> here() {
    return trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast());
  }

  /** The parts walked through, from the top down to here. */
  public List<String> trail() {
    return trail;
  }

  /**
   * On that part of what is to be seen now: by the way the reader came if it still leads there,
   * else by the first way to it. If the part is no longer to be seen, on the last one before it.
   */
  public Walk on(Contents now, Optional<String> part) {
    if (part.isEmpty()) {
      return new Walk(now, List.of());
    }
    List<String> left = leftOf(trail, now);
    boolean stillThere = left.size() == trail.size() && here().equals(part);
    boolean hidden = now.map().part(part.get()).isEmpty() && here().equals(part);
    return new Walk(now, stillThere || hidden ? left : now.way(part.get()));
  }

  /** From claim to claim; from a reason as {@link #step}. Where there is no way, it stays. */
  public Walk stride(Step step) {
    if (trail.isEmpty() || !isClaim(trail.getLast())) {
      return step(step);
    }
    return switch (step) {
      case TOWARDS -> to(trail.subList(0, Math.max(1, trail.size() - 2)));
      case AWAY -> to(first(below(away())));
      case PREVIOUS -> beside(strideSiblings(), -1);
      case NEXT -> beside(strideSiblings(), 1);
    };
  }

  /** From a claim to its reasons and from a reason to its premises and undercuts, or back. */
  public Walk step(Step step) {
    if (trail.isEmpty()) {
      return to(List.of(contents.roots().getFirst()));
    }
    return switch (step) {
      case TOWARDS -> to(trail.subList(0, Math.max(1, trail.size() - 1)));
      case AWAY -> to(first(under(away())));
      case PREVIOUS -> beside(stepSiblings(), -1);
      case NEXT -> beside(stepSiblings(), 1);
    };
  }

  private Walk to(List<String> other) {
    return other.isEmpty() ? this : new Walk(contents, other);
  }

  private Walk beside(List<List<String>> siblings, int by) {
    int next = siblings.indexOf(trail) + by;
    return next < 0 || next >= siblings.size() ? this : to(siblings.get(next));
  }

  private static List<String> first(List<List<String>> trails) {
    return trails.isEmpty() ? List.of() : trails.getFirst();
  }

  /** The trail to go on from: walking round and round a circle does not make it longer. */
  private List<String> away() {
    return trail.subList(0, trail.indexOf(trail.getLast()) + 1);
  }

  private List<List<String>> strideSiblings() {
    for (int i = trail.size() - 2; i >= 0; i--) {
      if (isClaim(trail.get(i))) {
        return below(trail.subList(0, i + 1));
      }
    }
    return trail.size() == 1 ? roots() : stepSiblings();
  }

  private List<List<String>> stepSiblings() {
    return trail.size() == 1 ? roots() : under(trail.subList(0, trail.size() - 1));
  }

  private List<List<String>> roots() {
    return contents.roots().stream().map(List::of).toList();
  }

  /** The trails one step further. */
  private List<List<String>> under(List<String> to) {
    return contents.under(to.getLast()).stream().map(part -> longer(to, part)).toList();
  }

  /** The trails to the claims that bear on a claim: those of its reasons and of their undercuts. */
  private List<List<String>> below(List<String> claim) {
    List<List<String>> found = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    contents
        .map()
        .reasonsOn(claim.getLast())
        .forEach(reason -> addClaims(longer(claim, reason.id()), passed, found));
    return found;
  }

  private void addClaims(List<String> reason, Set<String> passed, List<List<String>> found) {
    if (!passed.add(reason.getLast())) {
      return;
    }
    for (List<String> next : under(reason)) {
      if (isClaim(next.getLast())) {
        found.add(next);
      } else {
        addClaims(next, passed, found);
      }
    }
  }

  private boolean isClaim(String part) {
    return contents.map().part(part).orElseThrow() instanceof Claim;
  }

  private static List<String> longer(List<String> trail, String part) {
    List<String> longer = new ArrayList<>(trail);
    longer.add(part);
    return longer;
  }

  /** The beginning of a trail that a map still has. */
  private static List<String> leftOf(List<String> trail, Contents now) {
    int left = 0;
    while (left < trail.size()
        && now.map().part(trail.get(left)).isPresent()
        && (left == 0 || isUnder(now.map(), trail.get(left - 1), trail.get(left)))) {
      left++;
    }
    return trail.subList(0, left);
  }

  private static boolean isUnder(ArgumentMap map, String above, String part) {
    boolean premise =
        map.part(above).orElseThrow() instanceof Reason reason && reason.premises().contains(part);
    boolean reason =
        map.part(part).orElseThrow() instanceof Reason served && served.target().equals(above);
    return premise || reason;
  }
}
