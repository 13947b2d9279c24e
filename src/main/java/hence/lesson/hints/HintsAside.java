package hence.lesson.hints;

import hence.map.ArgumentMap;
import hence.map.Extras;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hints that an author has answered with "not here"; kept in the map file's field {@code
 * hints_aside}, a list of {@code {"rule": ..., "parts": [...]}}.
 */
public final class HintsAside {
  private static final String FIELD = "hints_aside";

  private final Set<List<Object>> aside = new HashSet<>();

  private HintsAside() {}

  /** What a map has put aside. */
  public static HintsAside of(ArgumentMap map) {
    HintsAside all = new HintsAside();
    for (Object entry : entries(map)) {
      if (entry instanceof Map<?, ?> fields && fields.get("parts") instanceof List<?> parts) {
        all.aside.add(key(fields.get("rule"), parts));
      }
    }
    return all;
  }

  boolean contains(Hint hint) {
    return aside.contains(key(hint.rule().key(), hint.parts()));
  }

  /** How many hints are put aside. */
  public int count() {
    return aside.size();
  }

  /** The map with that hint put aside. */
  public static ArgumentMap with(ArgumentMap map, Hint hint) {
    List<Object> entries = new ArrayList<>(entries(map));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rule", hint.rule().key());
    entry.put("parts", hint.parts());
    entries.add(entry);
    return with(map, entries);
  }

  /** The map with no hint put aside. */
  public static ArgumentMap none(ArgumentMap map) {
    return with(map, List.of());
  }

  private static ArgumentMap with(ArgumentMap map, List<Object> entries) {
    Map<String, Object> fields = new LinkedHashMap<>(map.extras().fields());
    if (entries.isEmpty()) {
      fields.remove(FIELD);
    } else {
      fields.put(FIELD, entries);
    }
    return map.withExtras(new Extras(fields));
  }

  private static List<Object> key(Object rule, List<?> parts) {
    List<Object> key = new ArrayList<>(parts);
    key.addFirst(String.valueOf(rule));
    return key;
  }

  private static List<?> entries(ArgumentMap map) {
    return map.extras().fields().get(FIELD) instanceof List<?> entries ? entries : List.of();
  }
}
