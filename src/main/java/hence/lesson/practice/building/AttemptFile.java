package hence.lesson.practice.building;

import hence.lesson.practice.exercise.Exercise;
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
import java.util.stream.Stream;

/**
 * An attempt as an ordinary map: the author's claims under their ids, linked by the student, its
 * contention that of the part that was to be built.
 */
public final class AttemptFile {
  private static final String STRANGERS = "strangers";

  /** The author's reasons that were to be rebuilt, by id. */
  private static final String TASK = "reasons";

  private AttemptFile() {}

  /**
   * The part of an author's map that an attempt is about, to be graded against: an attempt at a
   * portion lacks nothing of the rest. The whole map if the attempt does not say, or speaks of
   * another map.
   */
  public static ArgumentMap task(ArgumentMap whole, ArgumentMap attempt) {
    Set<String> asked = ids(attempt, TASK);
    List<Reason> reasons =
        whole.reasons().stream().filter(reason -> asked.contains(reason.id())).toList();
    Set<String> parts = new HashSet<>(asked);
    reasons.forEach(reason -> parts.addAll(reason.premises()));
    parts.add(attempt.contention());
    boolean isThere =
        !asked.isEmpty()
            && asked.size() == reasons.size()
            && whole.part(attempt.contention()).orElse(null) instanceof Claim
            && reasons.stream().allMatch(reason -> parts.contains(reason.target()));
    return isThere
        ? new ArgumentMap(
            whole.title(),
            attempt.contention(),
            whole.sources(),
            whole.claims().stream().filter(claim -> parts.contains(claim.id())).toList(),
            reasons,
            whole.extras())
        : whole;
  }

  /**
   * An attempt with the claims of the reference and those strangers, and no links. Without the
   * paragraphs they are cited from, which would tell what belongs together and what is strange.
   */
  static ArgumentMap of(ArgumentMap reference, List<Claim> strangers) {
    List<Claim> claims =
        Stream.concat(reference.claims().stream(), strangers.stream())
            .map(Claim::withoutCites)
            .toList();
    Map<String, Object> practice = new LinkedHashMap<>();
    practice.put(STRANGERS, strangers.stream().map(Claim::id).toList());
    practice.put(TASK, reference.reasons().stream().map(Reason::id).toList());
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
    Set<String> ids = ids(saved, STRANGERS);
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

  private static Set<String> ids(ArgumentMap saved, String field) {
    Set<String> ids = new HashSet<>();
    if (saved.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> practice
        && practice.get(field) instanceof List<?> listed) {
      listed.forEach(id -> ids.add(String.valueOf(id)));
    }
    return ids;
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
