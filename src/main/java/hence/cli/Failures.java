package hence.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line why something could not be written. */
final class Failures {
  private Failures() {}

  /** The exit code. */
  static int writing(Path file, IOException why, Terminal terminal) {
    switch (why) {
      case AccessDeniedException _ -> terminal.complain("cannot-write.denied", file);
      case NoSuchFileException _ -> terminal.complain("cannot-write.no-folder", file);
      default -> terminal.complain("cannot-write", file, why.getMessage());
    }
    return 1;
  }
}
