package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map read as a tree, from top to bottom: every part has one home, the first place where one
 * meets it; a claim that serves several reasons is mentioned again at the others. Immutable.
 */
public final class Contents {
  private final ArgumentMap map;
  private final List<String> roots = new ArrayList<>();
  private final Map<String, Optional<String>> above = new HashMap<>();

  /** A part and what it was met under. */
  private record Meeting(String part, Optional<String> under) {}

  private Contents(ArgumentMap map) {
    this.map = map;
    read();
  }

  public static Contents of(ArgumentMap map) {
    return new Contents(map);
  }

  public ArgumentMap map() {
    return map;
  }

  private void read() {
    plant(map.contention());
    // Those that serve nothing stand above others, so they come first; what is left is a circle.
    map.claims().stream()
        .filter(claim -> map.reasonsUsing(claim.id()).isEmpty())
        .forEach(claim -> plant(claim.id()));
    map.claims().forEach(claim -> plant(claim.id()));
    map.reasons().forEach(reason -> plant(reason.id()));
  }

  /** The contention, then the first part of each piece that it does not rest on. */
  public List<String> roots() {
    return Collections.unmodifiableList(roots);
  }

  /** What stands right under a part: under a reason its premises first, then its undercuts. */
  public List<String> under(String part) {
    List<String> under = new ArrayList<>(premises(map.part(part).orElseThrow()));
    map.reasonsOn(part).forEach(reason -> under.add(reason.id()));
    return under;
  }

  /** Whether that place is the home of the part, and not another mention of it. */
  public boolean isHome(String part, Optional<String> under) {
    return above.get(part).equals(under);
  }

  /** The parts from a root down to that one, both included; empty if the map has no such part. */
  public List<String> way(String part) {
    List<String> way = new ArrayList<>();
    Optional<String> at = Optional.of(part).filter(above::containsKey);
    while (at.isPresent()) {
      way.add(at.get());
      at = above.get(at.get());
    }
    return way.reversed();
  }

  /** Depth first and without recursion, since chains of reasons can be long. */
  private void plant(String root) {
    if (above.containsKey(root)) {
      return;
    }
    roots.add(root);
    Deque<Meeting> open = new ArrayDeque<>(List.of(new Meeting(root, Optional.empty())));
    while (!open.isEmpty()) {
      Meeting meeting = open.pop();
      if (above.putIfAbsent(meeting.part(), meeting.under()) == null) {
        Optional<String> here = Optional.of(meeting.part());
        under(meeting.part()).reversed().forEach(part -> open.push(new Meeting(part, here)));
      }
    }
  }

  private static List<String> premises(Part part) {
    return switch (part) {
      case Claim _ -> List.of();
      case Reason reason -> reason.premises();
    };
  }
}
