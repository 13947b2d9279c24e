package hence.lesson.feedback;

import hence.format.MapFile;
import hence.lesson.grading.Finding;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grading;
import hence.lesson.grading.Mutant;
import hence.lesson.grading.Mutations;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints what is said of mistakes of every kind, to be read by eye. */
final class FeedbackSamples {
  private FeedbackSamples() {}

  public static void main(String[] args) {
    for (String file : List.of("maps/harry-is-british.json", "maps/power-to-the-people.json")) {
      ArgumentMap map = MapFile.read(Path.of(file), "en").map().orElseThrow();
      Map<FindingKind, Integer> said = new EnumMap<>(FindingKind.class);
      List<Mutant> all = new java.util.ArrayList<>(Mutations.of(map));
      java.util.Collections.shuffle(all, new java.util.Random(4));
      all.sort(java.util.Comparator.comparing(m -> m.expected().kind()));
      for (Mutant mutant : all) {
        if (said.merge(mutant.expected().kind(), 1, Integer::sum) <= 2) {
          print(map, mutant);
        }
      }
    }
  }

  private static void print(ArgumentMap map, Mutant mutant) {
    System.out.println("\n" + mutant.expected());
    for (String language : List.of("en", "zh-Hant")) {
      Feedback feedback = new Feedback(map, mutant.map(), language);
      Finding finding = Grading.grade(map, mutant.map()).findings().getFirst();
      System.out.println("     " + feedback.sentence(finding));
      for (int stage = 1; stage <= Feedback.STAGES; stage++) {
        System.out.println("  " + stage + "  " + feedback.stage(finding, stage));
      }
    }
  }
}
