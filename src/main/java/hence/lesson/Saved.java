package hence.lesson;

import hence.map.ArgumentMap;
import hence.map.Claim;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exercise has noted in the extras of a saved attempt; what has another shape is absent.
 */
record Saved(Map<?, ?> fields) {
  static Saved of(ArgumentMap attempt) {
    return new Saved(
        attempt.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> fields
            ? fields
            : Map.of());
  }

  List<String> list(String field) {
    return fields.get(field) instanceof List<?> list ? strings(list) : List.of();
  }

  List<Saved> records(String field) {
    return fields.get(field) instanceof List<?> list
        ? list.stream()
            .map(entry -> new Saved(entry instanceof Map<?, ?> record ? record : Map.of()))
            .toList()
        : List.of();
  }

  String string(String field) {
    return fields.get(field) instanceof String string ? string : "";
  }

  Map<String, String> strings(String field) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (fields.get(field) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> strings.put(String.valueOf(key), String.valueOf(value)));
    }
    return strings;
  }

  Map<String, Integer> numbers(String field) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    if (fields.get(field) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        if (value instanceof BigDecimal number) {
          numbers.put(String.valueOf(key), number.intValue());
        }
      });
    }
    return numbers;
  }

  int number(String field) {
    return fields.get(field) instanceof BigDecimal number ? number.intValue() : 0;
  }

  static boolean isClaim(Portion portion, String id) {
    return portion.map().part(id).orElse(null) instanceof Claim;
  }

  private static List<String> strings(List<?> list) {
    return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }
}
