package hence.window.explore;

import hence.editing.Desk;
import hence.editing.Focus;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that ask what a claim rests on and what if it is false. */
public final class ExploreCommands {
  private final Desk desk;
  private final MapCanvas canvas;

  public ExploreCommands(Desk desk, MapCanvas canvas) {
    this.desk = desk;
    this.canvas = canvas;
  }

  public List<Command> all() {
    return List.of(
        Command.of("accept", () -> mark(Opinion.ACCEPTED)),
        Command.of("doubt", () -> mark(Opinion.DOUBTED)),
        Command.of("reject", () -> mark(Opinion.REJECTED)),
        Command.of("unmark", this::unmark),
        Command.of("reset", this::reset),
        Command.of("focus-rests", "Shortcut+ENTER", () -> focus(Focus.Reach.RESTS_ON)),
        Command.of("focus-serves", "Shortcut+Shift+ENTER", () -> focus(Focus.Reach.SERVES)),
        Command.of("focus-near", "Alt+ENTER", () -> focus(Focus.Reach.NEAR)),
        Command.of("leave-focus", this::leaveFocus));
  }

  /** Marks the selected claim, or takes that mark off again. */
  void mark(Opinion opinion) {
    selectedClaim().ifPresent(id -> desk.change(desk.view().toggled(id, opinion)));
  }

  /** Takes the mark off the selected claim. */
  private void unmark() {
    selectedClaim()
        .ifPresent(id -> desk.change(desk.view().withOpinions(desk.view().opinions().without(id))));
  }

  /** Takes every mark off. */
  void reset() {
    desk.change(desk.view().withOpinions(Opinions.NONE));
  }

  /** Focuses on what is selected; the neighbourhood grows by a link each time. */
  void focus(Focus.Reach reach) {
    desk.view()
        .selected()
        .ifPresent(id -> {
          Focus next = new Focus(id, reach, links(id, reach), hides());
          desk.holding(id, () -> desk.change(desk.view().withFocus(Optional.of(next))));
          canvas.show(id);
        });
  }

  private int links(String id, Focus.Reach reach) {
    return desk.view()
        .focus()
        .filter(now -> now.part().equals(id) && now.reach() == reach)
        .map(now -> now.links() + 1)
        .orElse(1);
  }

  private boolean hides() {
    return desk.view().focus().map(Focus::hides).orElse(false);
  }

  public void leaveFocus() {
    String held = desk.view().selected().orElse(desk.map().contention());
    desk.holding(held, () -> desk.change(desk.view().withFocus(Optional.empty())));
  }

  private Optional<String> selectedClaim() {
    return desk.view().selected().filter(id -> desk.map().part(id).orElseThrow() instanceof Claim);
  }

  /** Rejects those claims and shows them together with what may fall. */
  public void attempt(List<String> cut) {
    desk.tryRejecting(cut);
    List<String> parts = new ArrayList<>(cut);
    parts.add(desk.map().contention());
    canvas.frame(parts);
  }
}
