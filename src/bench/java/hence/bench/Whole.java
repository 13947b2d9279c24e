package hence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs whole processes, with their wall time and peak memory. */
final class Whole {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final int MILLISECONDS_BETWEEN_LOOKS = 5;

  private final int timeout;

  /** Gives up on processes after so many seconds. */
  Whole(int timeout) {
    this.timeout = timeout;
  }

  Outcome run(List<String> command) throws IOException, InterruptedException {
    Path note = Files.createTempFile("hence", ".time");
    List<String> timed = new ArrayList<>();
    if (Files.isExecutable(TIME)) {
      timed.addAll(List.of(TIME.toString(), "-f", "%M", "-o", note.toString()));
    }
    timed.addAll(command);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(timed)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = watch(process, start);
    double seconds = (System.nanoTime() - start) / 1e9;
    String noted = Files.readString(note).strip();
    Files.delete(note);
    if (process.isAlive()) {
      end(process);
      return new Outcome(Outcome.End.GIVEN_UP, seconds, peak / 1024.0);
    }
    double kilobytes = noted.matches("\\d+") ? Double.parseDouble(noted) : peak;
    Outcome.End end = process.exitValue() == 0 ? Outcome.End.WELL : Outcome.End.BADLY;
    return new Outcome(end, seconds, kilobytes / 1024);
  }

  /** Waits for the end and looks at the memory meanwhile, as far as the system tells it. */
  private long watch(Process process, long start) throws InterruptedException {
    long peak = 0;
    long end = start + TimeUnit.SECONDS.toNanos(timeout);
    boolean ended = false;
    while (!ended && System.nanoTime() < end) {
      peak = Math.max(peak, kilobytes(process.pid()));
      ended = process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }
    return peak;
  }

  private static long kilobytes(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
}
