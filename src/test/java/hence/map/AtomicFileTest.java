package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesAFileThatOthersMayReadAsTheyMayAnyOther() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "x");
    Path file = folder.resolve("字".repeat(80));
    AtomicFile.write(file, NEW);
    assertEquals("new", Files.readString(file));
    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    assertEquals(2, names().size());
  }

  @Test
  void keepsThePermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    var permissions = PosixFilePermissions.fromString("rw-rw-r-x");
    Files.setPosixFilePermissions(file, permissions);
    AtomicFile.write(file, NEW);
    assertEquals("new", Files.readString(file));
    assertEquals(permissions, Files.getPosixFilePermissions(file));
  }

  @Test
  void followsLinks() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("a");
    Files.writeString(real, "old");
    Path middle = Files.createSymbolicLink(folder.resolve("middle"), Path.of("real/a"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), middle);
    AtomicFile.write(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
    Path fresh = Files.createSymbolicLink(folder.resolve("fresh"), Path.of("real/b"));
    AtomicFile.write(fresh, NEW);
    assertEquals("new", Files.readString(folder.resolve("real/b")));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertThrows(FileSystemException.class, () -> AtomicFile.write(loop, NEW));
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assertThrows(
        IOException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void refusesWhatIsNoPlaceForAFile() {
    assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, NEW));
    Path lost = folder.resolve("no/such/a");
    assertThrows(NoSuchFileException.class, () -> AtomicFile.write(lost, NEW));
    assertFalse(Files.exists(lost));
  }

  @Test
  void writesToDevices() throws IOException {
    AtomicFile.write(Path.of("/dev/null"), NEW);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void theContentMayCloseItsStream() throws IOException {
    Path file = folder.resolve("a");
    AtomicFile.write(
        file,
        out -> {
          out.write(NEW);
          out.close();
        });
    assertEquals("new", Files.readString(file));
  }
}
