package hence.cli;

import hence.drawing.Theme;
import hence.editing.Opening;
import hence.editing.View;
import hence.layout.Direction;
import hence.map.ArgumentMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a map is looked at, as commands that lay it out ask for it. */
final class ViewOptions {
  /** The engines by name. */
  enum EngineName {
    tidy,
    layered,
    compact
  }

  @Mixin private LanguageOption language;

  @Option(names = "--direction", paramLabel = "WAY", defaultValue = "down")
  private Direction direction;

  @Option(names = "--layout", paramLabel = "ENGINE", defaultValue = "tidy")
  private EngineName engine;

  @Option(names = "--fold", paramLabel = "DEPTH")
  private Integer depth;

  View view(ArgumentMap map, Terminal terminal, Theme theme) {
    View view =
        View.of(language.language(terminal), theme)
            .withDirection(direction)
            .withEngine(engine.name());
    return depth == null ? view : view.withFolded(Opening.foldable(map, depth));
  }
}
