package hence.lesson.hints;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashMap;
import java.util.Map;

/** Where a part comes in reading: a claim where the map lists it, its reasons right after it. */
final class PlaceInMap {
  private final Map<String, Integer> places = new HashMap<>();
  private final ArgumentMap map;

  PlaceInMap(ArgumentMap map) {
    this.map = map;
    for (Claim claim : map.claims()) {
      place(claim.id());
    }
    // Reasons that undercut each other in a circle hang on no claim.
    map.reasons().forEach(reason -> places.putIfAbsent(reason.id(), places.size()));
  }

  int of(String part) {
    return places.get(part);
  }

  private void place(String part) {
    if (places.putIfAbsent(part, places.size()) == null) {
      for (Reason reason : map.reasonsOn(part)) {
        place(reason.id());
      }
    }
  }
}
