package hence.window.kit;

import hence.editing.Doing;
import hence.window.words.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Says what an errand is at and offers to call it off; nothing is shown of one that is back before
 * the eye would miss it.
 */
public final class Waiting extends HBox {
  private static final Duration PATIENCE = Duration.millis(150);

  private final Errands errands;
  private final Phrases phrases;
  private final Supplier<String> what;
  private final Label heading = new Label();
  private final Label detail = Cards.label("", "quiet");
  private final Button cancel = new Button();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * @param what says what is waited for
   */
  public Waiting(String id, Errands errands, Phrases phrases, Supplier<String> what) {
    this.errands = errands;
    this.phrases = phrases;
    this.what = what;
    setId(id);
    getStyleClass().add("waiting");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar();
    bar.visibleProperty().bind(visibleProperty());
    bar.progressProperty().bind(errands.share());
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox words = new VBox(4, heading, bar, detail);
    HBox.setHgrow(words, Priority.ALWAYS);
    cancel.setId(id + "-cancel");
    cancel.setOnAction(_ -> errands.cancel());
    getChildren().addAll(words, cancel);
    patience.setOnFinished(_ -> setShown(errands.isBusy()));
    setShown(false);
    errands.doing().addListener((_, _, now) -> follow(now));
  }

  private void follow(Optional<Doing> now) {
    if (now.isEmpty()) {
      patience.stop();
      setShown(false);
      return;
    }
    heading.setText(what.get());
    detail.setText(phrases.say("doing." + now.get().name().toLowerCase(Locale.ROOT)));
    cancel.setText(phrases.say("cancel"));
    if (!isVisible()) {
      patience.play();
    }
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
