package hence.format.kit;

import hence.map.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in the user's words why a file could not be read or written. */
public final class FileTrouble {
  private FileTrouble() {}

  /** What kept a file from being written, a map or a picture. */
  public static Problem onWriting(IOException cause, Path file, String language) {
    Problems problems = new Problems(file.toString(), language);
    if (Files.isDirectory(file)) {
      return problems.reportFile(Fault.NOT_A_FILE);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (cause instanceof NoSuchFileException && !Files.isDirectory(folder)) {
      return problems.reportFile(Fault.MISSING_FOLDER);
    }
    return problems.reportFile(Fault.UNWRITABLE_FILE, reason(cause, problems));
  }

  static void report(IOException cause, Path file, Problems problems) {
    if (cause instanceof NoSuchFileException) {
      problems.reportNear(Fault.MISSING_FILE, null, null);
    } else {
      problems.reportFile(Fault.UNREADABLE_FILE, reason(cause, problems));
    }
  }

  /** The system's own words, where it has any, are more exact than ours could be. */
  private static String reason(IOException cause, Problems problems) {
    if (cause instanceof AccessDeniedException) {
      return problems.words().say("reason.access");
    }
    String own =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return own != null ? own : problems.words().say("reason.unknown");
  }
}
