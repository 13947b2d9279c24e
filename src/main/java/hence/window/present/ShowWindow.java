package hence.window.present;

import hence.drawing.MapDrawing;
import hence.editing.Camera;
import hence.editing.Presentation;
import hence.editing.Presentation.Cover;
import hence.layout.Rect;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Looks;
import hence.window.kit.Typefaces;
import hence.window.navigation.MapGestures;
import hence.window.words.Phrases;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** What the class sees: the map on the whole screen, and what is said below it. */
final class ShowWindow {
  /** The size of screen that words are measured for. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 800;

  /** Size of the words on such a screen, in px. */
  private static final double WORDS = 16;

  /** The map is shown no larger than this on such a screen. */
  private static final double LARGEST = 1.5;

  /** The share of the height that the words below the map may take. */
  private static final double CAPTION_SHARE = 0.42;

  private final Show show;
  private final Phrases phrases;
  private final MapCanvas canvas;
  private final ShowCaption caption;
  private final Region cover = new Region();
  private final StackPane root;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Screen audience;
  private final Optional<Screen> speaker;
  private final Runnable onLeave;
  private SpeakerWindow speakerWindow;
  private boolean left;

  /**
   * @param speaker where the speaker alone can see notes, if there is a screen for that
   * @param onLeave what to do when the presentation is over
   */
  ShowWindow(
      Show show, Typefaces typefaces, Screen audience, Optional<Screen> speaker, Runnable onLeave) {
    this.show = show;
    this.audience = audience;
    this.speaker = speaker;
    this.onLeave = onLeave;
    this.phrases = new Phrases(show.desk());
    this.canvas = new MapCanvas(show.desk(), typefaces);
    this.caption = new ShowCaption(show, phrases);
    canvas.setId("show-map");
    canvas.present();
    cover.setId("show-cover");
    root = new StackPane(canvas, caption, cover);
    root.setId("show");
    root.getStyleClass().add("show");
    StackPane.setAlignment(caption, Pos.BOTTOM_CENTER);
    MapGestures.movingOnly(canvas, show.desk(), this::next);
    caption.setOnMouseClicked(_ -> next());
    cover.setOnMouseClicked(_ -> show.uncover());
    show.onStep(this::refresh);
  }

  /** Fills the screen. */
  void open(boolean animated) {
    Rectangle2D bounds = audience.getBounds();
    Scene scene = new Scene(root, bounds.getWidth(), bounds.getHeight());
    scene.getStylesheets().add(Looks.sheet());
    ShowKeys.on(scene, show, this);
    PointerRest.on(scene);
    canvas.animate(animated);
    stage.setScene(scene);
    stage.setTitle(phrases.say("show.title", show.tour().title().in(language())));
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.setOnHidden(_ -> leave());
    root.widthProperty().addListener(_ -> Platform.runLater(this::refresh));
    root.heightProperty().addListener(_ -> Platform.runLater(this::refresh));
    stage.show();
    refresh();
    speaker.ifPresent(_ -> nextPlaceOfNotes());
    canvas.requestFocus();
  }

  private void next() {
    show.go(Presentation::next);
  }

  Show show() {
    return show;
  }

  MapCanvas canvas() {
    return canvas;
  }

  Stage stage() {
    return stage;
  }

  /** Notes to the speaker's screen and back to the audience's; with one screen, on and off. */
  void nextPlaceOfNotes() {
    if (speakerWindow != null) {
      speakerWindow.close();
      speakerWindow = null;
    } else if (speaker.isPresent()) {
      speakerWindow = new SpeakerWindow(show, this);
      speakerWindow.open(speaker.get());
    }
    show.showNotes(speaker.isPresent() ? speakerWindow == null : !show.notes());
  }

  /** Ends the presentation. */
  void leave() {
    if (left) {
      return;
    }
    left = true;
    if (speakerWindow != null) {
      speakerWindow.close();
    }
    canvas.retire();
    stage.close();
    onLeave.run();
  }

  private String language() {
    return show.desk().view().language();
  }

  private void refresh() {
    if (stage.getScene() == null || left) {
      return;
    }
    Looks.dress(root, show.desk().view().theme());
    cover.setVisible(show.now().cover() != Cover.NONE);
    cover
        .getStyleClass()
        .setAll("show-cover-" + show.now().cover().name().toLowerCase(Locale.ROOT));
    caption.refresh();
    settle();
    frame();
  }

  /** The words as large as the screen allows, smaller only if there are too many of them. */
  private void settle() {
    double factor = factor();
    for (double share = 1; share > 0.6; share -= 0.08) {
      root.setStyle("-fx-font-size: %dpx".formatted(Math.round(WORDS * factor * share)));
      root.applyCss();
      root.layout();
      if (caption.prefHeight(root.getWidth()) <= root.getHeight() * CAPTION_SHARE) {
        return;
      }
    }
  }

  private double factor() {
    return Math.clamp(Math.min(root.getWidth() / WIDTH, root.getHeight() / HEIGHT), 0.7, 4);
  }

  /** Leads the camera to what the step shows, above the words. */
  private void frame() {
    double height = root.getHeight() - caption.getHeight();
    if (root.getWidth() > 0 && height > 0) {
      Rect shown = show.now().frame(show.desk()).grow(MapDrawing.MARGIN);
      canvas.travel(Camera.fit(shown, root.getWidth(), height, LARGEST * factor()));
    }
  }
}
