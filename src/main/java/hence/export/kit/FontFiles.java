package hence.export.kit;

import hence.layout.typesetting.Weight;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.Optional;

/** Where the files of the bundled typeface are. */
public final class FontFiles {
  /** Names a folder that holds the font files, so that they need not be unpacked at every start. */
  private static final String FOLDER = "hence.fonts";

  private FontFiles() {}

  /** The file of a weight, unless it is packed away in the jar. */
  public static Optional<File> file(Weight weight) {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      return Optional.of(new File(folder, name(weight)));
    }
    URL resource = FontFiles.class.getResource("/hence/fonts/" + name(weight));
    return Optional.ofNullable(resource)
        .filter(url -> url.getProtocol().equals("file"))
        .map(url -> new File(url.getPath()));
  }

  /** The file's bytes, wherever they are. */
  public static InputStream open(Weight weight) throws IOException {
    Optional<File> file = file(weight);
    return file.isPresent()
        ? new BufferedInputStream(Files.newInputStream(file.get().toPath()))
        : FontFiles.class.getResourceAsStream("/hence/fonts/" + name(weight));
  }

  public static String name(Weight weight) {
    return switch (weight) {
      case REGULAR -> "NotoSansTC-Regular.ttf";
      case BOLD -> "NotoSansTC-Bold.ttf";
    };
  }
}
