package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Numbers;
import hence.format.kit.Problems;
import hence.map.Extras;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the fields that Hence does not read, exactly. */
final class ExtrasReader {
  private final Problems problems;

  ExtrasReader(Problems problems) {
    this.problems = problems;
  }

  /** The unknown fields of an object; those that look like typing mistakes are reported. */
  Extras of(Located object, Level level) {
    Map<String, Object> extras = null;
    for (Located field : object.children()) {
      if (level.known.contains(field.name())) {
        continue;
      }
      String meant = level.meant(field);
      if (meant != null) {
        problems.reportName(Fault.UNKNOWN_FIELD, field, field.name(), meant);
      }
      if (extras == null) {
        extras = new LinkedHashMap<>();
      }
      extras.put(field.name(), plain(field));
    }
    return extras == null ? Extras.NONE : new Extras(extras);
  }

  private Object plain(Located value) {
    return switch (value.kind) {
      case STRING -> value.content();
      case NUMBER -> number(value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
      case LIST -> list(value);
      case OBJECT -> object(value);
    };
  }

  private BigDecimal number(Located value) {
    BigDecimal number = Numbers.exact(value.content());
    if (number == null) {
      problems.report(Fault.NUMBER_RANGE, value, value.content());
    }
    return number;
  }

  private List<Object> list(Located value) {
    List<Object> entries = new ArrayList<>(value.children().size());
    for (Located entry : value.children()) {
      entries.add(plain(entry));
    }
    return entries;
  }

  private Map<String, Object> object(Located value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Located field : value.children()) {
      fields.put(field.name(), plain(field));
    }
    return fields;
  }
}
