package hence.editing;

import hence.judging.Opinions;
import hence.map.ArgumentMap;
import hence.map.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Named sets of opinions that an author keeps in the map file: the field {@code scenarios}, a list
 * of {@code {"name": ..., "marks": {claim id: "accepted" | "doubted" | "rejected"}}}.
 */
public final class Scenarios {
  private static final String FIELD = "scenarios";

  private Scenarios() {}

  /** The opinions by name, in the order of the file; what cannot be understood is passed over. */
  public static Map<String, Opinions> of(ArgumentMap map) {
    Map<String, Opinions> found = new LinkedHashMap<>();
    for (Object entry : entries(map)) {
      if (entry instanceof Map<?, ?> fields
          && fields.get("name") instanceof String name
          && fields.get("marks") instanceof Map<?, ?> marks) {
        found.put(name, Opinions.ofMarks(map, marks));
      }
    }
    return found;
  }

  /** The map with a scenario more, or with one of that name changed. */
  public static ArgumentMap with(ArgumentMap map, String name, Opinions opinions) {
    List<Object> entries = new ArrayList<>(entries(map));
    entries.removeIf(entry -> entry instanceof Map<?, ?> fields && name.equals(fields.get("name")));
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("name", name);
    scenario.put("marks", opinions.marks());
    entries.add(scenario);
    Map<String, Object> extras = new LinkedHashMap<>(map.extras().fields());
    extras.put(FIELD, entries);
    return map.withExtras(new Extras(extras));
  }

  private static List<?> entries(ArgumentMap map) {
    return map.extras().fields().get(FIELD) instanceof List<?> entries ? entries : List.of();
  }
}
