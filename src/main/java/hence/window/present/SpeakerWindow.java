package hence.window.present;

import hence.lesson.tour.TourStep;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.kit.Looks;
import hence.window.words.Phrases;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What the speaker alone sees: the note, what comes next, and the time gone by. */
final class SpeakerWindow {
  /** Share of the screen that the window takes. */
  private static final double SHARE = 0.7;

  private final Show show;
  private final ShowWindow window;
  private final Phrases phrases;
  private final Label title = Cards.label("", "show-title");
  private final NoteFlow note = new NoteFlow();
  private final Label next = Cards.label("", "speaker-next");
  private final Label elapsed = new Label("0:00");
  private final Label keys = Cards.label("", "quiet");
  private final ShowProgress progress;
  private final BorderPane root = new BorderPane();
  private final Stage stage = new Stage();
  private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
  private int seconds;

  SpeakerWindow(Show show, ShowWindow window) {
    this.show = show;
    this.window = window;
    this.phrases = new Phrases(show.desk());
    this.progress = new ShowProgress(show.now().count(), at -> show.go(now -> now.to(at)));
    root.setId("speaker");
    root.getStyleClass().add("speaker");
    elapsed.setId("elapsed");
    elapsed.getStyleClass().add("speaker-elapsed");
    next.setId("speaker-next");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    elapsed.setMinWidth(Region.USE_PREF_SIZE);
    HBox top = new HBox(title, space, elapsed);
    top.getStyleClass().add("speaker-top");
    ScrollPane notes = new ScrollPane(note);
    notes.setFitToWidth(true);
    notes.setFocusTraversable(false);
    notes.getStyleClass().add("speaker-notes");
    VBox bottom = new VBox(next, progress, keys);
    bottom.getStyleClass().add("speaker-bottom");
    root.setTop(top);
    root.setCenter(notes);
    root.setBottom(bottom);
    clock.setCycleCount(Animation.INDEFINITE);
    show.onStep(this::refresh);
  }

  void open(Screen screen) {
    Rectangle2D room = screen.getVisualBounds();
    Scene scene = new Scene(root, room.getWidth() * SHARE, room.getHeight() * SHARE);
    scene.getStylesheets().add(Looks.sheet());
    ShowKeys.on(scene, show, window);
    stage.setScene(scene);
    stage.setX(room.getMinX() + room.getWidth() * (1 - SHARE) / 2);
    stage.setY(room.getMinY() + room.getHeight() * (1 - SHARE) / 2);
    stage.setOnCloseRequest(_ -> window.leave());
    refresh();
    clock.play();
    stage.show();
  }

  void close() {
    clock.stop();
    stage.close();
  }

  private void tick() {
    seconds++;
    elapsed.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
  }

  private void refresh() {
    String language = show.desk().view().language();
    Looks.dress(root, show.desk().view().theme());
    TourStep step = show.now().step();
    stage.setTitle(phrases.say("speaker.title"));
    title.setText(Text.typeset(step.title().in(language)));
    note.show(step.note().in(language));
    next.setText(
        show.now()
            .following()
            .map(following -> phrases.say("speaker.next", following.title().in(language)))
            .orElseGet(() -> phrases.say("speaker.last")));
    keys.setText(phrases.say("speaker.keys"));
    progress.show(show.now(), phrases);
  }
}
