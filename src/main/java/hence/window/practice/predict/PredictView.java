package hence.window.practice.predict;

import hence.judging.Opinions;
import hence.judging.Status;
import hence.lesson.practice.predict.Predict;
import hence.map.Claim;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.practice.exercise.BoxControl;
import hence.window.practice.exercise.PracticeKeys;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeMap;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The map with one claim rejected: the student marks what falls, then sees it fall. */
final class PredictView implements PracticeView {
  private final Work<Predict> work;
  private final PracticeLook look;
  private final PracticeMap map;
  private final Map<String, BoxControl> boxes = new LinkedHashMap<>();
  private final Label heading = new Label();
  private final VBox rejected = new VBox();
  private final VBox list = new VBox();
  private final PracticeKeys keys = new PracticeKeys();
  private final BorderPane region = new BorderPane();

  PredictView(Work<Predict> work, PracticeLook look) {
    this.work = work;
    this.look = look;
    this.map = new PracticeMap(look, work.now().portion().map());
    work.now().portion().map().claims().forEach(this::addBox);
    map.lay(boxes);
    map.canvas().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    map.desk().onChange(this::say);
    heading.getStyleClass().add("section");
    list.getStyleClass().add("predict-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("predict-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox side = new VBox(heading, rejected, scroll, keys);
    side.getStyleClass().add("practice-side");
    region.setCenter(map);
    region.setRight(side);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public String action() {
    boolean on = work.now().isShown() && work.now().hasNext();
    return on ? "practice.next-question" : "practice.check";
  }

  @Override
  public boolean canAct() {
    return true;
  }

  @Override
  public void act() {
    Predict now = work.now();
    if (!now.isShown()) {
      work.learn(now.check());
    } else if (now.hasNext()) {
      work.step(now.next());
    }
    map.canvas().requestFocus();
  }

  @Override
  public void focus() {
    if (map.desk().view().selected().isEmpty()) {
      map.desk().select(Optional.of(work.now().question().getFirst()));
    }
    map.canvas().requestFocus();
  }

  @Override
  public void refresh() {
    Predict now = work.now();
    map.show(now.portion().map());
    Opinions opinions = now.isShown() ? now.opinions() : Opinions.NONE;
    if (!map.desk().view().opinions().equals(opinions)) {
      map.desk().change(map.desk().view().withOpinions(opinions));
    }
    heading.setText(look.say("practice.predict.question", now.at() + 1, now.rejected().size()));
    rejected.getChildren().clear();
    for (String claim : now.question()) {
      String said = look.say("practice.predict.rejected", words(claim));
      rejected.getChildren().add(Cards.label(said, "predict-rejected"));
    }
    boxes.forEach((claim, control) -> show(now, claim, control));
    list.getChildren().clear();
    if (now.isShown()) {
      list("practice.predict.hits", now.hits());
      list("practice.predict.missed", now.missed());
      list("practice.predict.false", now.falseAlarms());
    } else {
      list.getChildren().add(Cards.label(look.say("practice.predict.hint"), "quiet"));
      if (boxes.keySet().stream().anyMatch(claim -> now.before().status(claim) != Status.IN)) {
        list.getChildren().add(Cards.label(look.say("practice.predict.hint.out"), "quiet"));
      }
    }
    keys.show(look.say("practice.predict.keys"));
    keys.setVisible(!now.isShown());
    keys.setManaged(!now.isShown());
    say();
  }

  private void list(String heading, List<String> claims) {
    if (claims.isEmpty()) {
      return;
    }
    list.getChildren().add(Cards.label(look.say(heading, claims.size()), "section"));
    for (String claim : claims) {
      String why = work.now().after().why(claim, look.language());
      list.getChildren().add(Cards.label(words(claim), "predict-claim"));
      list.getChildren().add(Cards.label(why, "quiet", "predict-why"));
    }
  }

  private void show(Predict now, String claim, BoxControl control) {
    boolean marked = now.marked().contains(claim);
    boolean rejected = now.question().contains(claim);
    control.chipAt(Pos.BOTTOM_RIGHT);
    control.mark("", null, "");
    if (now.isShown()) {
      // Without an edge, which would run through what the map itself shows now.
      if (now.hits().contains(claim)) {
        control.mark(look.say("practice.predict.mark.hit"), Feather.CHECK, "noted-right");
      } else if (now.missed().contains(claim)) {
        control.mark(look.say("practice.predict.mark.missed"), Feather.ALERT_CIRCLE, "noted-wrong");
      } else if (marked) {
        control.mark(look.say("practice.predict.mark.false"), Feather.ALERT_CIRCLE, "noted-wrong");
      }
    } else if (rejected) {
      control.mark(look.say("practice.predict.mark.rejected"), Feather.X, "rejected");
    } else if (marked) {
      control.mark(look.say("practice.predict.mark.falls"), Feather.ARROW_DOWN, "falling");
    } else if (now.before().status(claim) != Status.IN) {
      control.chipAt(Pos.TOP_LEFT);
      control.mark(look.say("practice.predict.mark.out"), null, "noted-out");
    }
    control.setAccessibleText(words(claim) + state(claim));
  }

  private String state(String claim) {
    return boxes.get(claim).said().map(said -> " (" + said + ")").orElse("");
  }

  private String words(String claim) {
    return Text.typeset(work.now().portion().map().claim(claim).text().in(look.language()));
  }

  private void addBox(Claim claim) {
    BoxControl control = new BoxControl();
    control.setId("claim-" + claim.id());
    boxes.put(claim.id(), control);
    control.setOnMouseClicked(event -> {
      if (event.isStillSincePress()) {
        map.canvas().requestFocus();
        map.desk().select(Optional.of(claim.id()));
        toggle(claim.id());
      }
      event.consume();
    });
    control.addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
  }

  private void toggle(String claim) {
    if (work.now().canMark(claim)) {
      work.step(work.now().toggled(claim));
    }
  }

  private void press(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case ENTER, SPACE -> !event.isShortcutDown() && mark();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean mark() {
    map.desk().view().selected().filter(boxes::containsKey).ifPresent(this::toggle);
    return true;
  }

  private void say() {
    String state =
        map.desk().view().selected().filter(boxes::containsKey).map(this::state).orElse("");
    map.say(state.strip(), look.say("practice.predict.keys").replace('|', ' '));
  }
}
