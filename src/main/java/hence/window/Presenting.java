package hence.window;

import hence.editing.Desk;
import hence.editing.Opening;
import hence.editing.Presentation;
import hence.editing.Scenes;
import hence.editing.View;
import hence.lesson.Tour;
import hence.lesson.Tours;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Begins presentations: finds the tour, the step to begin with and the screens. */
final class Presenting {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Typefaces typefaces;
  private final BooleanSupplier animated;
  private final Runnable record;
  private final Runnable onLeave;
  private Optional<ShowWindow> window = Optional.empty();

  /**
   * @param record records a first step where there is no tour yet
   * @param onLeave gives the main window back its looks and its keyboard
   */
  Presenting(
      Stage stage,
      Desk desk,
      Phrases phrases,
      Typefaces typefaces,
      BooleanSupplier animated,
      Runnable record,
      Runnable onLeave) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.typefaces = typefaces;
    this.animated = animated;
    this.record = record;
    this.onLeave = onLeave;
  }

  /** Presents from the step on that shows what is selected, else from the beginning. */
  void here() {
    tour().ifPresent(tour ->
        open(Presentation.of(desk.map(), tour, desk.view().selected())));
  }

  /** Presents from the first step on. */
  void fromStart() {
    tour().ifPresent(tour -> open(Presentation.of(tour)));
  }

  /** Presents a tour from a step on. */
  void from(Tour tour, int step) {
    open(Presentation.of(tour).to(step));
  }

  /** Ends the presentation that is on, if there is one. */
  void end() {
    window.ifPresent(ShowWindow::leave);
  }

  private Optional<Tour> tour() {
    List<Tour> tours =
        Tours.of(desk.map()).stream().filter(tour -> !tour.steps().isEmpty()).toList();
    return switch (tours.size()) {
      case 0 -> {
        offerToRecord();
        yield Optional.empty();
      }
      case 1 -> Optional.of(tours.getFirst());
      default -> choose(tours);
    };
  }

  private Optional<Tour> choose(List<Tour> tours) {
    // By name and number, for two tours may be called alike.
    List<String> names =
        tours.stream()
            .map(tour ->
                phrases.say(
                    "tour.named",
                    tours.indexOf(tour) + 1,
                    tour.title().in(desk.view().language()),
                    tour.steps().size()))
            .toList();
    ChoiceDialog<String> dialog = new ChoiceDialog<>(names.getFirst(), names);
    dialog.initOwner(stage);
    dialog.getDialogPane().setId("choose-tour");
    dialog.setTitle(phrases.say("command.present"));
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(phrases.say("tour.which"));
    return dialog.showAndWait().map(name -> tours.get(names.indexOf(name)));
  }

  private void offerToRecord() {
    Alert alert = new Alert(Alert.AlertType.NONE);
    ButtonType yes = new ButtonType(phrases.say("tour.none.record"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(phrases.say("tour.none.later"), ButtonData.CANCEL_CLOSE);
    alert.initOwner(stage);
    alert.setTitle(phrases.say("command.present"));
    alert.setContentText(phrases.say("tour.none"));
    alert.getButtonTypes().setAll(yes, no);
    alert.getDialogPane().setId("no-tour");
    if (alert.showAndWait().filter(yes::equals).isPresent()) {
      record.run();
    }
  }

  private void open(Presentation begin) {
    if (window.isPresent()) {
      return;
    }
    Screen own = screenOf(stage);
    Optional<Screen> other =
        Screen.getScreens().stream().filter(screen -> !screen.equals(own)).findFirst();
    Screen audience = other.orElse(own);
    Rectangle2D room = audience.getBounds();
    View view = desk.view();
    View base =
        view.withFolded(
            new Opening(new Scenes()).folded(desk.map(), view, room.getWidth(), room.getHeight()));
    Show show = new Show(desk.map(), base, begin);
    ShowWindow opened =
        new ShowWindow(show, typefaces, audience, other.map(_ -> own), this::ended);
    window = Optional.of(opened);
    opened.open(animated.getAsBoolean());
  }

  private void ended() {
    window = Optional.empty();
    onLeave.run();
  }

  private static Screen screenOf(Stage stage) {
    return Screen
        .getScreensForRectangle(
            stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2, 1, 1)
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }
}
