package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definitions word for word: every rule asked of every part, again and again, until
 * nothing changes. Shares nothing with the judging it checks.
 */
final class Naive {
  private final ArgumentMap map;
  private final Opinions opinions;
  private final boolean weighed;
  private Map<String, Status> now = new HashMap<>();

  private Naive(ArgumentMap map, Opinions opinions, boolean weighed) {
    this.map = map;
    this.opinions = opinions;
    this.weighed = weighed;
    map.claims().forEach(claim -> now.put(claim.id(), Status.UNDECIDED));
    map.reasons().forEach(reason -> now.put(reason.id(), Status.UNDECIDED));
  }

  static Map<String, Status> judge(ArgumentMap map, Opinions opinions, boolean weighed) {
    Naive naive = new Naive(map, opinions, weighed);
    while (true) {
      Map<String, Status> next = new HashMap<>();
      map.claims().forEach(claim -> next.put(claim.id(), naive.claim(claim)));
      map.reasons().forEach(reason -> next.put(reason.id(), naive.reason(reason)));
      if (next.equals(naive.now)) {
        return next;
      }
      naive.now = next;
    }
  }

  private Status reason(Reason reason) {
    List<String> undercuts = on(reason.id(), Stance.AGAINST);
    if (reason.premises().stream().allMatch(id -> is(id, Status.IN))
        && undercuts.stream().allMatch(id -> is(id, Status.OUT))) {
      return Status.IN;
    }
    return reason.premises().stream().anyMatch(id -> is(id, Status.OUT))
            || undercuts.stream().anyMatch(id -> is(id, Status.IN))
        ? Status.OUT
        : Status.UNDECIDED;
  }

  private Status claim(Claim claim) {
    if (opinions.of(claim.id()).isPresent()) {
      return opinions.of(claim.id()).get().status();
    }
    List<String> fors = on(claim.id(), Stance.FOR);
    List<String> againsts = on(claim.id(), Stance.AGAINST);
    return weighed ? weighed(fors, againsts) : grounded(fors, againsts);
  }

  private Status grounded(List<String> fors, List<String> againsts) {
    boolean supported = fors.isEmpty() || fors.stream().anyMatch(id -> is(id, Status.IN));
    if (supported && againsts.stream().allMatch(id -> is(id, Status.OUT))) {
      return Status.IN;
    }
    boolean objected = againsts.stream().anyMatch(id -> is(id, Status.IN));
    boolean failed = !fors.isEmpty() && fors.stream().allMatch(id -> is(id, Status.OUT));
    return objected || failed ? Status.OUT : Status.UNDECIDED;
  }

  /** In, or out, only if so however the undecided reasons fall: every way is tried. */
  private Status weighed(List<String> fors, List<String> againsts) {
    List<String> open =
        java.util.stream.Stream.concat(fors.stream(), againsts.stream())
            .filter(id -> is(id, Status.UNDECIDED))
            .toList();
    boolean everIn = false;
    boolean everOut = false;
    for (int which = 0; which < 1 << open.size(); which++) {
      int chosen = which;
      double pro = heaviest(fors, open, chosen);
      double con = heaviest(againsts, open, chosen);
      boolean in = fors.isEmpty() ? con == 0 : pro > con;
      everIn |= in;
      everOut |= !in;
    }
    return everIn && everOut ? Status.UNDECIDED : everIn ? Status.IN : Status.OUT;
  }

  private double heaviest(List<String> reasons, List<String> open, int chosen) {
    return reasons.stream()
        .filter(id -> open.contains(id) ? (chosen >> open.indexOf(id) & 1) == 1 : is(id, Status.IN))
        .mapToDouble(id -> map.reason(id).weight())
        .max()
        .orElse(0);
  }

  private List<String> on(String target, Stance stance) {
    boolean claim = map.part(target).orElseThrow() instanceof Claim;
    return map.reasons().stream()
        .filter(reason -> reason.target().equals(target) && reason.stance() == stance)
        .filter(reason -> claim || stance == Stance.AGAINST)
        .map(Reason::id)
        .toList();
  }

  private boolean is(String id, Status status) {
    return now.get(id) == status;
  }
}
