package hence.lesson;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An attempt as an ordinary map: the author's claims under their ids, linked by the student, its
 * contention that of the part that was to be built.
 */
public final class AttemptFile {
  private AttemptFile() {}

  /** An attempt with the claims of the reference and those strangers, and no links. */
  static ArgumentMap of(ArgumentMap reference, List<Claim> strangers) {
    List<Claim> claims = new ArrayList<>(reference.claims());
    claims.addAll(strangers);
    Map<String, Object> practice = new LinkedHashMap<>();
    practice.put("strangers", strangers.stream().map(Claim::id).toList());
    return new ArgumentMap(
        titled(reference.title()),
        reference.contention(),
        reference.sources(),
        claims,
        List.of(),
        new Extras(Map.of(Exercise.FIELD, practice)));
  }

  /** The claims of a saved attempt that do not belong to the argument. */
  public static List<Claim> strangers(ArgumentMap saved) {
    Set<String> ids = new HashSet<>();
    if (saved.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> practice
        && practice.get("strangers") instanceof List<?> strangers) {
      strangers.forEach(id -> ids.add(String.valueOf(id)));
    }
    return saved.claims().stream().filter(claim -> ids.contains(claim.id())).toList();
  }

  /** The map with the claims wanted and all reasons, which must not need others. */
  static ArgumentMap keeping(ArgumentMap map, Predicate<Claim> wanted) {
    return new ArgumentMap(
        map.title(),
        map.contention(),
        map.sources(),
        map.claims().stream().filter(wanted).toList(),
        map.reasons(),
        map.extras());
  }

  /**
   * The exercise with what a saved attempt has done of it: its reasons, as far as the exercise
   * still has their parts.
   */
  public static Build resumed(Build fresh, ArgumentMap saved) {
    Set<String> there = new HashSet<>();
    fresh.built().claims().forEach(claim -> there.add(claim.id()));
    List<Reason> kept = new ArrayList<>(saved.reasons());
    kept.removeIf(reason -> !there.containsAll(reason.premises()));
    boolean changed = true;
    while (changed) {
      Set<String> targets = new HashSet<>(there);
      kept.forEach(reason -> targets.add(reason.id()));
      changed = kept.removeIf(reason -> !targets.contains(reason.target()));
    }
    Build resumed = fresh.with(fresh.built().withReasons(kept));
    Build checked = resumed.isComplete() ? resumed.checked() : resumed;
    return checked.progress().finished() ? checked : resumed;
  }

  /** The title of the reference, said to be an attempt in each of its languages. */
  private static Text titled(Text title) {
    Map<String, String> titles = new LinkedHashMap<>();
    title
        .byLanguage()
        .forEach((tag, words) ->
            titles.put(tag, Words.of(AttemptFile.class, tag).say("attempt.title", words)));
    return new Text(titles);
  }
}
