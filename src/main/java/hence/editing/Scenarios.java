package hence.editing;

import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.map.ArgumentMap;
import hence.map.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        found.put(name, opinions(map, marks));
      }
    }
    return found;
  }

  /** The map with a scenario more, or with one of that name changed. */
  public static ArgumentMap with(ArgumentMap map, String name, Opinions opinions) {
    List<Object> entries = new ArrayList<>(entries(map));
    entries.removeIf(entry -> entry instanceof Map<?, ?> fields && name.equals(fields.get("name")));
    Map<String, Object> marks = new LinkedHashMap<>();
    map.claims()
        .forEach(claim ->
            opinions
                .of(claim.id())
                .ifPresent(held -> marks.put(claim.id(), held.name().toLowerCase(Locale.ROOT))));
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("name", name);
    scenario.put("marks", marks);
    entries.add(scenario);
    Map<String, Object> extras = new LinkedHashMap<>(map.extras().fields());
    extras.put(FIELD, entries);
    return new ArgumentMap(
        map.title(),
        map.contention(),
        map.sources(),
        map.claims(),
        map.reasons(),
        new Extras(extras));
  }

  private static List<?> entries(ArgumentMap map) {
    return map.extras().fields().get(FIELD) instanceof List<?> entries ? entries : List.of();
  }

  private static Opinions opinions(ArgumentMap map, Map<?, ?> marks) {
    Opinions opinions = Opinions.NONE;
    for (Map.Entry<?, ?> mark : marks.entrySet()) {
      for (Opinion opinion : Opinion.values()) {
        boolean named = opinion.name().toLowerCase(Locale.ROOT).equals(mark.getValue());
        if (named && map.part((String) mark.getKey()).isPresent()) {
          opinions = opinions.with((String) mark.getKey(), opinion);
        }
      }
    }
    return opinions;
  }
}
