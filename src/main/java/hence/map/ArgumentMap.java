package hence.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jgrapht.Graph;

/**
 * A map of one argument: an immutable value; an edit returns a new one. The ids are sound: unique,
 * and every premise and target exists. Cycles are allowed.
 *
 * <p>A class and not a record, because it keeps an index of itself.
 */
public final class ArgumentMap {
  private final Text title;
  private final String contention;
  private final List<Source> sources;
  private final List<Claim> claims;
  private final List<Reason> reasons;
  private final Extras extras;
  private final MapIndex index;

  /**
   * @param contention id of the claim that the map is about
   * @throws IllegalArgumentException if an id is used twice or names nothing
   */
  public ArgumentMap(
      Text title,
      String contention,
      List<Source> sources,
      List<Claim> claims,
      List<Reason> reasons,
      Extras extras) {
    this.title = Objects.requireNonNull(title);
    this.contention = Objects.requireNonNull(contention);
    this.sources = List.copyOf(sources);
    this.claims = List.copyOf(claims);
    this.reasons = List.copyOf(reasons);
    this.extras = Objects.requireNonNull(extras);
    this.index = MapIndex.of(this);
  }

  public Text title() {
    return title;
  }

  /** Id of the claim that the map is about. */
  public String contention() {
    return contention;
  }

  public List<Source> sources() {
    return sources;
  }

  /** The claims in reading order. */
  public List<Claim> claims() {
    return claims;
  }

  /** The reasons in reading order. */
  public List<Reason> reasons() {
    return reasons;
  }

  public Extras extras() {
    return extras;
  }

  /** The part with that id, if there is one. */
  public Optional<Part> part(String id) {
    return Optional.ofNullable(index.part(id));
  }

  /**
   * @throws IllegalArgumentException if no claim has that id
   */
  public Claim claim(String id) {
    if (index.part(id) instanceof Claim claim) {
      return claim;
    }
    throw new IllegalArgumentException("no claim has the id " + id);
  }

  /**
   * @throws IllegalArgumentException if no reason has that id
   */
  public Reason reason(String id) {
    if (index.part(id) instanceof Reason reason) {
      return reason;
    }
    throw new IllegalArgumentException("no reason has the id " + id);
  }

  /** The reasons whose target is that part, in reading order. */
  public List<Reason> reasonsOn(String partId) {
    return index.reasonsOn(partId);
  }

  /** The reasons that use that claim as a premise, in reading order. */
  public List<Reason> reasonsUsing(String claimId) {
    return index.reasonsUsing(claimId);
  }

  /** What rests on what, by number. */
  Footing footing() {
    return index.footing(this);
  }

  /** Whether one part serves another, through whatever stands between. */
  public boolean serves(String partId, String otherId) {
    return index.serves(partId, otherId);
  }

  /** What the reason does where it stands. */
  public Role role(Reason reason) {
    if (index.part(reason.target()) instanceof Reason && reason.stance() == Stance.AGAINST) {
      return Role.UNDERCUT;
    }
    if (reason.stance() == Stance.FOR) {
      return Role.SUPPORT;
    }
    boolean answersAnObjection =
        reasonsUsing(reason.target()).stream().anyMatch(r -> r.stance() == Stance.AGAINST);
    return answersAnObjection ? Role.REBUTTAL : Role.OBJECTION;
  }

  /** The ids of all parts, each linked to what it serves: premise to reason, reason to target. */
  public Graph<String, Link> graph() {
    return index.graph(this);
  }

  /** The same map with other fields that Hence does not know. */
  public ArgumentMap withExtras(Extras other) {
    return new ArgumentMap(title, contention, sources, claims, reasons, other);
  }

  /**
   * The same claims linked otherwise.
   *
   * @throws IllegalArgumentException if an id is used twice or names nothing
   */
  public ArgumentMap withReasons(List<Reason> other) {
    return new ArgumentMap(title, contention, sources, claims, other, extras);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof ArgumentMap that
            && title.equals(that.title)
            && contention.equals(that.contention)
            && sources.equals(that.sources)
            && claims.equals(that.claims)
            && reasons.equals(that.reasons)
            && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, contention, sources, claims, reasons, extras);
  }

  @Override
  public String toString() {
    return "ArgumentMap[%s, %d claims, %d reasons]"
        .formatted(contention, claims.size(), reasons.size());
  }
}
