package hence.format.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes the bytes of a map file off the disk, or says why that cannot be. */
public final class FileBytes {
  static final long MAX_BYTES = 64L << 20;

  private static final int MAX_NEIGHBOURS = 2000;

  private FileBytes() {}

  /** The bytes, or null where the reason has been reported. */
  public static byte[] read(Path file, Problems problems) {
    try {
      if (Files.isDirectory(file)) {
        problems.reportFile(Fault.NOT_A_FILE);
        return null;
      }
      if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
        problems.reportNear(Fault.MISSING_FILE, null, neighbour(file));
        return null;
      }
      return read(file, Files.size(file), problems);
    } catch (IOException e) {
      FileTrouble.report(e, file, problems);
      return null;
    } catch (UncheckedIOException e) {
      // A stream over a folder fails like this in its middle.
      FileTrouble.report(e.getCause(), file, problems);
      return null;
    }
  }

  private static byte[] read(Path file, long size, Problems problems) throws IOException {
    byte[] bytes = {};
    if (size <= MAX_BYTES) {
      try (InputStream in = Files.newInputStream(file)) {
        // The size of a pipe or a device is only known when it has been read.
        bytes = in.readNBytes((int) MAX_BYTES + 1);
      }
    }
    if (Math.max(size, bytes.length) > MAX_BYTES) {
      problems.reportFile(Fault.TOO_LARGE, megabytes(size), megabytes(MAX_BYTES));
      return null;
    }
    return bytes;
  }

  /** Rounded up, so that a byte too many is seen. */
  private static String megabytes(long bytes) {
    return Long.toString(Math.max(bytes + (1 << 20) - 1, MAX_BYTES) >> 20);
  }

  /** The name in the same folder that the user may have meant, or null. */
  private static String neighbour(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || file.getFileName() == null || !Files.isDirectory(folder)) {
      return null;
    }
    String name = file.getFileName().toString();
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names =
          entries
              .limit(MAX_NEIGHBOURS)
              .filter(Files::isRegularFile)
              .map(entry -> entry.getFileName().toString())
              .sorted()
              .toList();
      return names.contains(name + ".json") ? name + ".json" : Nearest.to(name, names);
    }
  }
}
