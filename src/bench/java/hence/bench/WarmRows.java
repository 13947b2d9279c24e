package hence.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Rows of the table for the stages in a warm process, measured by JMH. */
final class WarmRows {
  private static final Map<String, String> STAGES =
      Map.of(
          "read", "reading the file",
          "measure", "measuring and wrapping words",
          "tidy", "layout, tidy",
          "compact", "layout, compact",
          "draw", "drawing",
          "svg", "SVG of a drawing",
          "judge", "judging (grounded)",
          "cuts", "cut sets of up to 3",
          "png", "PNG of 16 million pixels, painted and encoded",
          "bareDeflate", "bare deflate of the same pixels");

  private WarmRows() {}

  static List<Row> run(Effort effort) throws RunnerException {
    TimeValue time = TimeValue.milliseconds(Math.round(1000 * effort.seconds()));
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Warm.class.getName() + "\\..*")
                    .include(WarmPng.class.getName() + "\\..*")
                    .forks(1)
                    .param("claims", sizes(effort))
                    .warmupIterations(2)
                    .warmupTime(time)
                    .measurementIterations(3)
                    .measurementTime(time)
                    .timeout(new TimeValue(effort.timeout(), TimeUnit.SECONDS))
                    .jvmArgsAppend("-Xmx2g", "-Djava.awt.headless=true")
                    .build())
            .run();
    return results.stream().map(run -> row(run, results)).toList();
  }

  private static String[] sizes(Effort effort) {
    return Stream.of(500, 10_000, 50_000)
        .filter(claims -> claims <= effort.largest())
        .map(Object::toString)
        .toArray(String[]::new);
  }

  private static Row row(RunResult run, Collection<RunResult> all) {
    String claims = run.getParams().getParam("claims");
    String map =
        claims == null
            ? "200 claims"
            : String.format(Locale.ROOT, "%,d claims", Integer.parseInt(claims));
    String what = STAGES.get(stage(run)) + ", warm";
    return stage(run).equals("png")
        ? Row.warm(map, what, median(run), floor(all))
        : Row.warm(map, what, median(run));
  }

  /** What no encoder of the same picture can beat by much. */
  private static double floor(Collection<RunResult> all) {
    return all.stream()
        .filter(run -> stage(run).equals("bareDeflate"))
        .mapToDouble(WarmRows::median)
        .findFirst()
        .orElseThrow();
  }

  private static String stage(RunResult run) {
    return run.getParams().getBenchmark().replaceAll(".*\\.", "");
  }

  private static double median(RunResult run) {
    return run.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
