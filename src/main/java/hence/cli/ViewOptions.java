package hence.cli;

import hence.drawing.Theme;
import hence.editing.Opening;
import hence.editing.View;
import hence.layout.Direction;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a map is looked at, as commands that lay it out ask for it. */
final class ViewOptions {
  /** The engines by name. */
  enum EngineName {
    auto,
    tidy,
    compact,
    layered
  }

  @Mixin private LanguageOption language;

  @Option(names = "--direction", paramLabel = "WAY", defaultValue = "down")
  private Direction direction;

  @Option(names = "--layout", paramLabel = "ENGINE", defaultValue = "auto")
  private EngineName engine;

  @Option(names = "--aspect", paramLabel = "RATIO", converter = AspectRatio.class)
  private Double aspect;

  @Option(names = "--fold", paramLabel = "DEPTH")
  private Integer depth;

  View view(ArgumentMap map, Terminal terminal, Theme theme) {
    View view =
        View.of(language.language(terminal), theme)
            .withDirection(direction)
            .withEngine(aspect == null ? engine.name() : Engines.compact(aspect));
    return depth == null ? view : view.withFolded(Opening.foldable(map, depth));
  }
}
