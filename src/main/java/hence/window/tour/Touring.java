package hence.window.tour;

import hence.editing.Desk;
import hence.editing.TourBook;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.files.FileCommands;
import hence.window.kit.SidePane;
import hence.window.kit.Typefaces;
import hence.window.present.Presenting;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;

/** All that the window does with tours: record, write, keep and present them. */
public final class Touring {
  private final TourBook book;
  private final TourCommands commands;
  private final TourGuard guard;
  private final Presenting presenting;
  private final TourPane pane;

  /**
   * @param comeBack gives the window its own looks and the keyboard back after a presentation
   */
  public Touring(
      Stage stage,
      Desk desk,
      Phrases phrases,
      Typefaces typefaces,
      MapCanvas canvas,
      FileCommands files,
      SidePane side,
      BooleanSupplier animated,
      Runnable comeBack) {
    book = new TourBook(desk);
    commands = new TourCommands(desk, canvas, book, files.saving(), () -> side.show("tour"));
    guard = new TourGuard(book, phrases, stage, commands::save);
    presenting =
        new Presenting(stage, desk, phrases, typefaces, book, animated, commands::record, comeBack);
    pane = new TourPane(book, phrases, commands, presenting::inHand);
    files.guardedBy(guard::mayLeave, book::leaving);
  }

  public List<Command> all() {
    List<Command> all = new ArrayList<>(commands.all());
    all.add(Command.of("present", "F5", presenting::here));
    all.add(Command.of("present-from-start", "Shift+F5", presenting::fromStart));
    return all;
  }

  public TourPane pane() {
    return pane;
  }

  /** The tours as they are being written. */
  public TourBook book() {
    return book;
  }

  public Presenting presenting() {
    return presenting;
  }

  /** Whether the window may close; asks if a tour would be lost. */
  public boolean mayLeave() {
    return guard.mayLeave();
  }
}
