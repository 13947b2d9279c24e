package hence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contenders that draw the same map in turn, A B A B, so that a busy moment of the machine slows
 * all of them.
 *
 * @param rounds how often each runs; one that failed or is slow does not run again
 */
record Race(MapFiles map, String format, List<Contender> contenders, int rounds) {
  /** Longer runs need no repetition to be told apart. */
  private static final double SLOW = 20;

  /** The median outcome of each contender, by its name. */
  Map<String, Outcome> run(Whole whole, Path folder) throws IOException, InterruptedException {
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    contenders.forEach(contender -> outcomes.put(contender.name(), new ArrayList<>()));
    Files.createDirectories(folder);
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : contenders) {
        List<Outcome> before = outcomes.get(contender.name());
        if (before.isEmpty() || before.getLast().succeeded() && before.getLast().seconds() < SLOW) {
          before.add(whole.run(contender.command().draw(map, format, folder)));
        }
      }
    }
    Map<String, Outcome> medians = new LinkedHashMap<>();
    outcomes.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private static Outcome median(List<Outcome> outcomes) {
    Optional<Outcome> worse = outcomes.stream().filter(outcome -> !outcome.succeeded()).findFirst();
    double[] seconds = outcomes.stream().mapToDouble(Outcome::seconds).sorted().toArray();
    double peak = outcomes.stream().mapToDouble(Outcome::peakMegabytes).max().orElse(0);
    return worse.orElse(new Outcome(Outcome.End.WELL, seconds[seconds.length / 2], peak));
  }
}
