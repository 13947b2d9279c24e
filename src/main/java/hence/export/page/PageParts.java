package hence.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The lesson page's style and scripts, which lie beside this class. */
final class PageParts {
  /** The scripts in the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "model",
          "judge",
          "folding",
          "order",
          "forest",
          "ways",
          "detours",
          "place",
          "page",
          "ink",
          "signs",
          "paint-claim",
          "paint-reason",
          "camera",
          "stage",
          "looks",
          "acts",
          "walk",
          "why",
          "card",
          "verdict",
          "tools",
          "find",
          "tour",
          "outline",
          "pointer",
          "keys",
          "print",
          "start");

  private PageParts() {}

  static String style() {
    return read("lesson.css");
  }

  /** All scripts as one, in a scope of its own. */
  static String scripts() {
    return SCRIPTS.stream()
        .map(name -> read(name + ".js"))
        .collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();\n"));
  }

  private static String read(String file) {
    try (InputStream in = PageParts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
