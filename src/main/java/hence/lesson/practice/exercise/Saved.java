package hence.lesson.practice.exercise;

import hence.lesson.portion.Portion;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exercise has noted in the extras of a saved attempt; what has another shape is absent.
 */
public record Saved(Map<?, ?> fields) {
  public static Saved of(ArgumentMap attempt) {
    return new Saved(
        attempt.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> fields
            ? fields
            : Map.of());
  }

  public List<String> list(String field) {
    return fields.get(field) instanceof List<?> list ? strings(list) : List.of();
  }

  public List<Saved> records(String field) {
    return fields.get(field) instanceof List<?> list
        ? list.stream()
            .map(entry -> new Saved(entry instanceof Map<?, ?> record ? record : Map.of()))
            .toList()
        : List.of();
  }

  public String string(String field) {
    return fields.get(field) instanceof String string ? string : "";
  }

  public Map<String, String> strings(String field) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (fields.get(field) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> strings.put(String.valueOf(key), String.valueOf(value)));
    }
    return strings;
  }

  public Map<String, Integer> numbers(String field) {
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

  public int number(String field) {
    return fields.get(field) instanceof BigDecimal number ? number.intValue() : 0;
  }

  public static boolean isClaim(Portion portion, String id) {
    return portion.map().part(id).orElse(null) instanceof Claim;
  }

  private static List<String> strings(List<?> list) {
    return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }
}
