package hence.lesson.tour;

import hence.judging.Opinions;
import hence.map.ArgumentMap;
import hence.map.Extras;
import hence.map.Part;
import hence.map.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tours that a map carries in its field {@code tours}. The reader of map files finds fault with
 * what has the wrong shape; ids that an edit took out of the map are passed over here.
 */
public final class Tours {
  private static final String FIELD = "tours";

  /** The tag of words that serve every language, in a file. */
  private static final String UNDETERMINED = "und";

  private Tours() {}

  /** The tours of a map, in the order of the file. */
  public static List<Tour> of(ArgumentMap map) {
    List<Tour> tours = new ArrayList<>();
    for (Object entry : list(map.extras().fields().get(FIELD))) {
      if (entry instanceof Map<?, ?> fields && fields.get("id") instanceof String id) {
        List<TourStep> steps = new ArrayList<>();
        for (Object step : list(fields.get("steps"))) {
          if (step instanceof Map<?, ?> of) {
            steps.add(step(map, of));
          }
        }
        tours.add(new Tour(id, text(fields.get("title"), id), steps));
      }
    }
    return List.copyOf(tours);
  }

  /** The map with those tours in place of its own. */
  public static ArgumentMap with(ArgumentMap map, List<Tour> tours) {
    Map<String, Object> fields = new LinkedHashMap<>(map.extras().fields());
    if (tours.isEmpty()) {
      fields.remove(FIELD);
    } else {
      Map<TourStep, Object> written = written(map);
      fields.put(FIELD, tours.stream().map(tour -> fields(tour, written)).toList());
    }
    return map.withExtras(new Extras(fields));
  }

  private static TourStep step(ArgumentMap map, Map<?, ?> fields) {
    return new TourStep(
        text(fields.get("title"), ""),
        text(fields.get("note"), ""),
        ids(map, fields.get("focus")),
        Optional.ofNullable(fields.get("fold")).map(fold -> ids(map, fold)),
        fields.get("paragraph") instanceof BigDecimal number
            ? OptionalInt.of(number.intValue())
            : OptionalInt.empty(),
        fields.get("what_if") instanceof Map<?, ?> marks
            ? Opinions.ofMarks(map, marks)
            : Opinions.NONE);
  }

  private static List<String> ids(ArgumentMap map, Object value) {
    return list(value).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .flatMap(id -> map.part(id).map(Part::id).stream())
        .toList();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Text text(Object value, String otherwise) {
    if (value instanceof Map<?, ?> byLanguage && !byLanguage.isEmpty()) {
      Map<String, String> words = new LinkedHashMap<>();
      byLanguage.forEach((tag, said) ->
          words.put(UNDETERMINED.equals(tag) ? Text.ANY : (String) tag, String.valueOf(said)));
      return new Text(words);
    }
    return Text.of(value instanceof String words ? words : otherwise);
  }

  /** The steps as the map's file has them, with whatever it says beyond what a step can hold. */
  private static Map<TourStep, Object> written(ArgumentMap map) {
    Map<TourStep, Object> written = new HashMap<>();
    for (Object tour : list(map.extras().fields().get(FIELD))) {
      if (tour instanceof Map<?, ?> fields) {
        for (Object step : list(fields.get("steps"))) {
          if (step instanceof Map<?, ?> of) {
            written.putIfAbsent(step(map, of), of);
          }
        }
      }
    }
    return written;
  }

  private static Map<String, Object> fields(Tour tour, Map<TourStep, Object> written) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", tour.id());
    fields.put("title", value(tour.title()));
    List<Object> steps = new ArrayList<>();
    for (TourStep step : tour.steps()) {
      Object before = written.get(step);
      steps.add(before == null ? fields(step) : before);
    }
    fields.put("steps", steps);
    return fields;
  }

  private static Map<String, Object> fields(TourStep step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", value(step.title()));
    if (step.note().byLanguage().values().stream().anyMatch(words -> !words.isBlank())) {
      fields.put("note", value(step.note()));
    }
    fields.put("focus", step.focus());
    step.fold().ifPresent(fold -> fields.put("fold", fold));
    step.paragraph().ifPresent(number -> fields.put("paragraph", BigDecimal.valueOf(number)));
    if (!step.whatIf().isEmpty()) {
      fields.put("what_if", step.whatIf().marks());
    }
    return fields;
  }

  private static Object value(Text text) {
    Map<String, String> words = text.byLanguage();
    if (words.size() == 1 && words.containsKey(Text.ANY)) {
      return words.get(Text.ANY);
    }
    Map<String, Object> byTag = new LinkedHashMap<>();
    words.forEach((tag, said) -> byTag.put(tag.equals(Text.ANY) ? UNDETERMINED : tag, said));
    return byTag;
  }
}
