package hence.cli;

import hence.drawing.Theme;
import hence.editing.Scenes;
import hence.format.Json;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Route;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hence layout MAP --format json}: prints where everything stands, in map units. */
@Command(name = "layout", mixinStandardHelpOptions = true, sortOptions = false)
final class LayOut implements Callable<Integer> {
  /** The one format so far. */
  enum Format {
    json
  }

  @Parameters(paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json")
  private Format format;

  @Mixin private ViewOptions look;

  private final Terminal terminal;

  LayOut(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    Layout layout =
        new Scenes().of(read.get(), look.view(read.get(), terminal, Theme.LIGHT)).layout();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("boxes", layout.placed().stream().map(LayOut::box).toList());
    json.put("routes", layout.routes().stream().map(LayOut::route).toList());
    terminal.result(Json.write(json));
    return 0;
  }

  private static Map<String, Object> box(Placed placed) {
    Map<String, Object> box = new LinkedHashMap<>();
    box.put("id", placed.id());
    box.put("x", placed.rect().x());
    box.put("y", placed.rect().y());
    box.put("w", placed.rect().width());
    box.put("h", placed.rect().height());
    return box;
  }

  private static Map<String, Object> route(Route route) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", route.from());
    json.put("to", route.to());
    json.put("points", route.points().stream().map(p -> List.of(p.x(), p.y())).toList());
    return json;
  }
}
