package hence.window.practice.exercise;

import hence.format.MapFile;
import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps attempts from one run to the next: ordinary map files, one an exercise and portion, named
 * for the portion's content, so that an attempt never meets another portion than its own.
 */
public final class PracticeFiles {
  private final Path folder;

  public PracticeFiles(Path folder) {
    this.folder = folder;
  }

  /** The attempt that was saved, if one was. */
  public Optional<ArgumentMap> load(ExerciseKind<?> kind, Portion portion) {
    Path file = file(kind, portion);
    // A damaged attempt is begun anew.
    return Files.isReadable(file) ? MapFile.read(file, "en").map() : Optional.empty();
  }

  /** How far the saved attempt is; empty if none was saved. */
  public Optional<Progress> progress(ExerciseKind<?> kind, Portion portion) {
    return load(kind, portion).flatMap(PracticeFiles::progress);
  }

  public void save(ExerciseKind<?> kind, Portion portion, Exercise<?> exercise) throws IOException {
    ArgumentMap attempt = exercise.attempt();
    Map<String, Object> practice = new LinkedHashMap<>();
    if (attempt.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> own) {
      own.forEach((key, value) -> practice.put(String.valueOf(key), value));
    }
    Progress progress = exercise.progress();
    practice.put("exercise", kind.id());
    practice.put("done", BigDecimal.valueOf(progress.done()));
    practice.put("of", BigDecimal.valueOf(progress.of()));
    practice.put("finished", progress.finished());
    Map<String, Object> extras = new LinkedHashMap<>(attempt.extras().fields());
    extras.put(Exercise.FIELD, practice);
    Files.createDirectories(folder);
    MapFile.write(attempt.withExtras(new Extras(extras)), file(kind, portion));
  }

  /** Where the attempt is kept. */
  Path file(ExerciseKind<?> kind, Portion portion) {
    String top = portion.top().replaceAll("[^A-Za-z0-9-]", "_");
    String name = top.substring(0, Math.min(40, top.length()));
    return folder.resolve("%s-%s-%s.json".formatted(kind.id(), name, mark(portion)));
  }

  private static Optional<Progress> progress(ArgumentMap attempt) {
    if (attempt.extras().fields().get(Exercise.FIELD) instanceof Map<?, ?> practice
        && practice.get("done") instanceof BigDecimal done
        && practice.get("of") instanceof BigDecimal of
        && practice.get("finished") instanceof Boolean finished) {
      return Optional.of(new Progress(done.intValue(), of.intValue(), finished));
    }
    return Optional.empty();
  }

  /** A few letters that tell portions apart by what they say. */
  private static String mark(Portion portion) {
    ArgumentMap map = portion.map();
    List<Claim> claims =
        map.claims().stream().map(claim -> new Claim(claim.id(), claim.text())).toList();
    ArgumentMap plain =
        new ArgumentMap(
            map.title(), map.contention(), List.of(), claims, map.reasons(), Extras.NONE);
    byte[] content = MapFile.toJson(plain).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
