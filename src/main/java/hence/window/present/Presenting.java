package hence.window.present;

import hence.editing.Desk;
import hence.editing.Opening;
import hence.editing.Presentation;
import hence.editing.Scenes;
import hence.editing.TourBook;
import hence.editing.TourDraft;
import hence.editing.TourView;
import hence.editing.View;
import hence.lesson.tour.Tour;
import hence.lesson.tour.Tours;
import hence.window.kit.Typefaces;
import hence.window.words.Phrases;
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
public final class Presenting {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Typefaces typefaces;
  private final TourBook book;
  private final BooleanSupplier animated;
  private final Runnable record;
  private final Runnable onLeave;
  private Optional<ShowWindow> window = Optional.empty();

  /**
   * @param record records a first step where there is no tour yet
   * @param onLeave gives the main window back its looks and its keyboard
   */
  public Presenting(
      Stage stage,
      Desk desk,
      Phrases phrases,
      Typefaces typefaces,
      TourBook book,
      BooleanSupplier animated,
      Runnable record,
      Runnable onLeave) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.typefaces = typefaces;
    this.book = book;
    this.animated = animated;
    this.record = record;
    this.onLeave = onLeave;
  }

  /** Presents from the step on that is shown already or lights what is selected; else all. */
  public void here() {
    tour().ifPresent(tour -> open(beginning(tour)));
  }

  /** Presents from the first step on. */
  public void fromStart() {
    tour().ifPresent(tour -> open(Presentation.of(tour)));
  }

  /** Presents the tour in hand from the step in hand on. */
  public void inHand() {
    TourDraft draft = book.draft();
    draft.current().ifPresent(tour -> open(Presentation.of(tour).to(draft.step())));
  }

  private Presentation beginning(Tour tour) {
    TourDraft draft = book.draft();
    View view = desk.view();
    boolean stepShown =
        view.selected().isEmpty()
            && draft.current().filter(tour::equals).isPresent()
            && draft
                .currentStep()
                .filter(step -> TourView.lit(desk.map(), step).equals(view.lit()))
                .isPresent();
    return stepShown
        ? Presentation.of(tour).to(draft.step())
        : Presentation.of(desk.map(), tour, view.selected());
  }

  /** The presentation that is on, if there is one. */
  Optional<ShowWindow> window() {
    return window;
  }

  /** Ends the presentation that is on, if there is one. */
  public void end() {
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
    int inHand = Math.max(0, book.draft().current().map(tours::indexOf).orElse(0));
    ChoiceDialog<String> dialog = new ChoiceDialog<>(names.get(inHand), names);
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
    View base = new Opening(new Scenes()).of(desk.map(), view, room.getWidth(), room.getHeight());
    Show show = new Show(desk.map(), base, begin);
    ShowWindow opened = new ShowWindow(show, typefaces, audience, other.map(_ -> own), this::ended);
    window = Optional.of(opened);
    opened.open(animated.getAsBoolean());
  }

  private void ended() {
    window = Optional.empty();
    onLeave.run();
  }

  private static Screen screenOf(Stage stage) {
    return Screen.getScreensForRectangle(
            stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2, 1, 1)
        .stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }
}
