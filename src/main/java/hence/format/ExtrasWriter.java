package hence.format;

import hence.format.json.JsonPrinter;
import hence.map.Extras;
import java.util.List;
import java.util.Map;

/** Writes the fields that Hence does not read as they were. */
final class ExtrasWriter {
  private final JsonPrinter out;

  ExtrasWriter(JsonPrinter out) {
    this.out = out;
  }

  void print(Extras extras, Level level) {
    for (Map.Entry<String, Object> field : extras.fields().entrySet()) {
      // A field that this version reads is written from what it read.
      if (!level.known.contains(field.getKey())) {
        out.name(field.getKey());
        value(field.getValue());
      }
    }
  }

  void value(Object value) {
    if (value instanceof String text) {
      out.string(text);
    } else if (value instanceof Map<?, ?> fields) {
      object(fields);
    } else if (value instanceof List<?> entries) {
      list(entries);
    } else {
      out.literal(String.valueOf(value));
    }
  }

  /** Ids, numbers and the like stand on one line, as in the fields that Hence reads. */
  private void list(List<?> entries) {
    boolean plain = true;
    for (Object entry : entries) {
      plain &= !(entry instanceof Map || entry instanceof List);
    }
    JsonPrinter inside = plain ? out.openOnOneLine('[') : out.open('[');
    entries.forEach(this::value);
    inside.close(']');
  }

  private void object(Map<?, ?> fields) {
    out.open('{');
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.name((String) field.getKey());
      value(field.getValue());
    }
    out.close('}');
  }
}
