package hence.window.source;

import hence.editing.Desk;
import hence.map.Source;
import hence.map.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reader's own copies of the sources of the map that lies open. */
final class SourceCopies {
  private final Desk desk;
  private final Map<String, Copy> bySource = new HashMap<>();
  private Optional<Path> map;

  /** A copy and where it was read from. */
  record Copy(Path file, SourceText text) {}

  SourceCopies(Desk desk) {
    this.desk = desk;
    this.map = desk.file();
  }

  /** The copy of that source, if the reader has opened one. */
  Optional<Copy> of(Source source) {
    if (!map.equals(desk.file())) {
      // Another map may call another source by the same id.
      bySource.clear();
      map = desk.file();
    }
    return Optional.ofNullable(bySource.get(source.id()));
  }

  void put(Source source, Path file, SourceText text) {
    of(source);
    bySource.put(source.id(), new Copy(file, text.underTitle(source.title())));
  }

  void remove(Source source) {
    bySource.remove(source.id());
  }
}
