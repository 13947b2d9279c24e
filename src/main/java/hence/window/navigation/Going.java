package hence.window.navigation;

import hence.editing.Desk;
import hence.editing.Visits;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import java.util.List;
import java.util.Optional;

/** Goes to a part of the map, and back to where the reader was before. */
public final class Going {
  private final Desk desk;
  private final MapCanvas canvas;
  private final Visits visits;

  public Going(Desk desk, MapCanvas canvas, Visits visits) {
    this.desk = desk;
    this.canvas = canvas;
    this.visits = visits;
  }

  public List<Command> all() {
    return List.of(
        Command.of("back", "Alt+LEFT", () -> visits.back().ifPresent(this::again)),
        Command.of("forward", "Alt+RIGHT", () -> visits.forward().ifPresent(this::again)));
  }

  /** Picks a part out and brings it into sight, unfolded if need be. */
  public void to(String part) {
    desk.reveal(part);
    desk.select(Optional.of(part));
    canvas.show(part);
  }

  /** Goes back to a part and the focus it was looked at in, without noting a new visit. */
  public void again(Visits.Visit visit) {
    desk.change(desk.view().withFocus(visit.focus()).select(visit.selected()));
    visit
        .selected()
        .ifPresent(part -> {
          desk.reveal(part);
          canvas.show(part);
        });
  }
}
