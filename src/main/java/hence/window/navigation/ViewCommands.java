package hence.window.navigation;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.Opening;
import hence.editing.View;
import hence.layout.Direction;
import hence.map.Claim;
import hence.map.Words;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The commands that change how the map is looked at. */
public final class ViewCommands {
  private static final int FOLDED_DEPTH = 1;

  private final Desk desk;
  private final MapCanvas canvas;

  public ViewCommands(Desk desk, MapCanvas canvas) {
    this.desk = desk;
    this.canvas = canvas;
  }

  public List<Command> all() {
    return List.of(
        Command.of("zoom-in", "Shortcut+EQUALS", () -> canvas.zoom(ZoomBar.STEP)),
        Command.of("zoom-out", "Shortcut+MINUS", () -> canvas.zoom(1 / ZoomBar.STEP)),
        Command.of("full-size", "Shortcut+0", canvas::zoomToFull),
        Command.of("fit", "Shortcut+9", canvas::fit),
        Command.of("toggle-fold", this::toggleFold),
        Command.of("fold-all", "Shortcut+Shift+LEFT", this::foldAll),
        Command.of("unfold-all", "Shortcut+Shift+RIGHT", this::unfoldAll),
        direction("down", Direction.DOWN),
        direction("up", Direction.UP),
        direction("right", Direction.RIGHT),
        direction("left", Direction.LEFT),
        Command.of("tidy", () -> place(view -> view.withEngine("tidy"))),
        Command.of("compact", () -> place(view -> view.withEngine("compact"))),
        Command.of("layered", () -> place(view -> view.withEngine("layered"))),
        Command.of("light", "Shortcut+1", () -> theme(Theme.LIGHT)),
        Command.of("dark", "Shortcut+2", () -> theme(Theme.DARK)),
        Command.of("print", "Shortcut+3", () -> theme(Theme.PRINT)),
        Command.of("language", "Shortcut+L", this::nextLanguage),
        Command.of("contention", "HOME", this::goToContention));
  }

  private Command direction(String id, Direction direction) {
    return Command.of(id, () -> place(view -> view.withDirection(direction)));
  }

  /** Places the map anew and shows the whole of it. */
  private void place(UnaryOperator<View> change) {
    desk.change(change.apply(desk.view()));
    canvas.fit();
  }

  void theme(Theme theme) {
    desk.change(desk.view().withTheme(theme));
  }

  /** Light to dark and back; from print to light. */
  public void nextTheme() {
    theme(next(desk.view().theme()));
  }

  public static Theme next(Theme theme) {
    return theme.equals(Theme.LIGHT) ? Theme.DARK : Theme.LIGHT;
  }

  private void toggleFold() {
    desk.view().selected().ifPresent(desk::toggleFold);
  }

  private void foldAll() {
    Set<String> folded = Opening.foldable(desk.map(), FOLDED_DEPTH);
    place(view -> view.withFolded(folded).select(Optional.empty()));
  }

  private void unfoldAll() {
    String held = desk.view().selected().orElse(desk.map().contention());
    desk.holding(held, () -> desk.change(desk.view().withFolded(Set.of())));
  }

  /** Changes to the next language that Hence speaks; what is in the middle stays there. */
  public void nextLanguage() {
    int now = Words.LANGUAGES.indexOf(Words.nearest(desk.view().language()));
    language(Words.LANGUAGES.get((now + 1) % Words.LANGUAGES.size()));
  }

  void language(String language) {
    String held =
        desk.view()
            .selected()
            .or(() -> canvas.nearest(canvas.getWidth() / 2, canvas.getHeight() / 2))
            .orElse(desk.map().contention());
    desk.holding(held, () -> desk.change(desk.view().withLanguage(language)));
  }

  private void goToContention() {
    Claim contention = desk.map().claim(desk.map().contention());
    desk.select(Optional.of(contention.id()));
    canvas.show(contention.id());
  }
}
