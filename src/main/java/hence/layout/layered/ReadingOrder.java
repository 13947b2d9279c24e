package hence.layout.layered;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The parts of a map as one reads them down the page. */
final class ReadingOrder {
  private ReadingOrder() {}

  /**
   * The ids of all parts: from the contention to what it rests on, depth first, each part once;
   * then those that the contention cannot be reached from.
   */
  static SequencedSet<String> of(ArgumentMap map) {
    SequencedSet<String> order = new LinkedHashSet<>();
    addFrom(map.contention(), map, order);
    // Those that serve nothing stand above others, so they come first.
    for (Claim claim : map.claims()) {
      if (map.reasonsUsing(claim.id()).isEmpty()) {
        addFrom(claim.id(), map, order);
      }
    }
    map.claims().forEach(claim -> addFrom(claim.id(), map, order));
    map.reasons().forEach(reason -> addFrom(reason.id(), map, order));
    return order;
  }

  private static void addFrom(String first, ArgumentMap map, SequencedSet<String> order) {
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (order.add(id)) {
        map.reasonsOn(id).reversed().forEach(reason -> open.push(reason.id()));
        premises(map.part(id).orElseThrow()).reversed().forEach(open::push);
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
