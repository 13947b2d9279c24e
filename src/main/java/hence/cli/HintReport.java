package hence.cli;

import hence.format.PartPlaces;
import hence.format.PartPlaces.Place;
import hence.lesson.hints.Hint;
import hence.lesson.hints.Hints;
import hence.map.ArgumentMap;
import hence.map.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hints on one map file, for eyes and for programs. */
final class HintReport {
  private static final Place NOWHERE = new Place(0, 0);

  private final Path file;
  private final List<Hint> hints;
  private final Map<String, Place> places;
  private final Naming naming;
  private final Words words;

  HintReport(Path file, ArgumentMap map, String language) {
    this.file = file;
    this.hints = Hints.of(map, language);
    this.places = PartPlaces.of(file);
    this.naming = new Naming(map, language);
    this.words = Words.of(HintReport.class, language);
  }

  /** A line each, as compilers write them, and how many there are. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(hints.stream().map(this::line).toList());
    lines.add(words.say("check.hints", file, hints.size()));
    return lines;
  }

  List<Map<String, Object>> json() {
    return hints.stream().map(this::json).toList();
  }

  private String line(Hint hint) {
    Place place = place(hint);
    return "%s:%d:%d: %s: %s: %s: %s"
        .formatted(
            file,
            place.line(),
            place.column(),
            words.say("hint"),
            hint.rule().key(),
            naming.of(hint.parts().getFirst()),
            hint.sentence());
  }

  private Map<String, Object> json(Hint hint) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("line", place(hint).line());
    json.put("column", place(hint).column());
    json.put("rule", hint.rule().key());
    json.put("parts", hint.parts());
    json.put("words", hint.words());
    json.put("message", hint.sentence());
    return json;
  }

  private Place place(Hint hint) {
    return places.getOrDefault(hint.parts().getFirst(), NOWHERE);
  }
}
