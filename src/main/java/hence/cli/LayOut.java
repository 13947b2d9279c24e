package hence.cli;

import hence.drawing.Theme;
import hence.editing.Scenes;
import hence.format.Json;
import hence.layout.Layout;
import hence.layout.Placed;
import hence.layout.Route;
import hence.map.ArgumentMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hence layout MAP --format json}: prints where everything stands, in map units. */
@Command(name = "layout", mixinStandardHelpOptions = true, sortOptions = false)
final class LayOut extends MapCommand {
  /** The one format so far. */
  enum Format {
    json
  }

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json")
  private Format format;

  @Mixin private ViewOptions look;

  LayOut(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    Layout layout = new Scenes().of(map, look.view(map, terminal, Theme.LIGHT)).layout();
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
