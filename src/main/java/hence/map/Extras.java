package hence.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields that a file carries and Hence does not know, kept in order so that they survive a read and
 * a write.
 *
 * @param fields values as plain Java: String, BigDecimal, Boolean, null, List and Map of the same
 */
public record Extras(Map<String, Object> fields) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    // Not Map.copyOf: the order of the file is kept and JSON's null is a value.
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
