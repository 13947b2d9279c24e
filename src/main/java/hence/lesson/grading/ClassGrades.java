package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the grades of a class show together. */
public final class ClassGrades {
  private final List<Graded> all;

  /**
   * One attempt of a class.
   *
   * @param slips the parts of its reference that its findings are about, each once
   */
  public record Graded(BestGrade best, Set<String> slips) {
    public Graded {
      slips = Set.copyOf(slips);
    }
  }

  /**
   * How common a kind of finding is.
   *
   * @param times how often it was found
   * @param attempts in how many attempts
   */
  public record Misconception(FindingKind kind, int times, int attempts) {}

  /**
   * A part of a reference where attempts go wrong.
   *
   * @param reference which of the references, counted from 0
   */
  public record Slip(int reference, String part, int attempts) {}

  public ClassGrades(List<Graded> all) {
    this.all = List.copyOf(all);
  }

  /** The kinds that were found, those of most attempts first, then those found most often. */
  public List<Misconception> misconceptions() {
    Map<FindingKind, Integer> times = new EnumMap<>(FindingKind.class);
    Map<FindingKind, Integer> attempts = new EnumMap<>(FindingKind.class);
    for (Graded graded : all) {
      Set<FindingKind> kinds = new HashSet<>();
      for (Finding finding : graded.best.grade().findings()) {
        times.merge(finding.kind(), 1, Integer::sum);
        kinds.add(finding.kind());
      }
      kinds.forEach(kind -> attempts.merge(kind, 1, Integer::sum));
    }
    List<Misconception> found = new ArrayList<>();
    times.forEach((kind, count) -> found.add(new Misconception(kind, count, attempts.get(kind))));
    found.sort(
        Comparator.comparingInt(Misconception::attempts)
            .thenComparingInt(Misconception::times)
            .reversed()
            .thenComparing(Misconception::kind));
    return found;
  }

  /** The parts that attempts go wrong at, those of most attempts first. */
  public List<Slip> slips() {
    record Place(int reference, String part) {}
    Map<Place, Integer> attempts = new LinkedHashMap<>();
    for (Graded graded : all) {
      for (String part : graded.slips) {
        attempts.merge(new Place(graded.best.reference(), part), 1, Integer::sum);
      }
    }
    List<Slip> found = new ArrayList<>();
    attempts.forEach((place, count) -> found.add(new Slip(place.reference, place.part, count)));
    found.sort(
        Comparator.comparingInt(Slip::attempts)
            .reversed()
            .thenComparingInt(Slip::reference)
            .thenComparing(Slip::part));
    return found;
  }

  /** The mean of the scores; 0 without any. */
  public double meanScore() {
    return all.stream().mapToDouble(graded -> graded.best.grade().score()).average().orElse(0);
  }
}
