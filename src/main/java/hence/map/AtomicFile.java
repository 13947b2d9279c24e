package hence.map;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * Writes a file whole or not at all: whatever fails, the old file stays as it was. Rooms that keep
 * files (maps, pictures) share it, which is why it lives in this one.
 */
public final class AtomicFile {
  private static final int MAX_LINKS = 40;

  private AtomicFile() {}

  /** Writes the content of a file, piece by piece. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Replaces a file's content, or makes the file. */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, out -> out.write(content));
  }

  /**
   * Replaces a file's content, or makes the file. A symbolic link stays a link and its target is
   * written; the file keeps its permissions; a device or a pipe is written to directly.
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = followLinks(file.toAbsolutePath());
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    boolean exists = Files.exists(target);
    if (exists && !Files.isWritable(target)) {
      // A move would replace even a file that its owner has marked as not to be changed.
      throw new AccessDeniedException(file.toString());
    }
    if (exists && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
    } else if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(file.toString(), null, "No such folder");
    } else {
      replace(target, content);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    // Beside the target, since a move is atomic only within one file system. Not createTempFile,
    // whose files nobody else may read. Any name will do that no other writer uses: one that cannot
    // be guessed would cost a command 20 ms of its start.
    String name = ProcessHandle.current().pid() + "-" + System.nanoTime();
    Path temporary = target.resolveSibling(".hence-" + name + ".tmp");
    try {
      fill(temporary, content);
      keepOwnership(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * On the disk before the move, so that a power cut leaves one of the two, never an empty file.
   */
  private static void fill(Path temporary, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      if (channel.isOpen()) {
        out.flush();
        channel.force(true);
      }
    }
  }

  private static void keepOwnership(Path target, Path temporary) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old == null || !Files.exists(target)) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    PosixFileAttributeView fresh =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    try {
      fresh.setGroup(attributes.group());
      fresh.setOwner(attributes.owner());
    } catch (FileSystemException e) {
      // Only a privileged user may give files away; the content matters more than the owner.
    }
    fresh.setPermissions(attributes.permissions());
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Not toRealPath, which refuses a link whose target is still to be made. */
  private static Path followLinks(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }
}
