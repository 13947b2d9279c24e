package hence.window.practice.place;

import hence.lesson.practice.place.Place;
import hence.window.practice.exercise.BoxControl;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeMap;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Boxes on the map and claims in the bank: by dragging, by clicking, and by keys. */
final class PlaceView implements PracticeView {
  private final Work<Place> work;
  private final PracticeLook look;
  private final PracticeMap map;
  private final PlaceBank bank;
  private final PlaceBoxes boxes;
  private final StackPane region = new StackPane();
  private final PlaceDrag drag;

  /** The claim that the keyboard carries, from the bank or from a box. */
  private Optional<String> held = Optional.empty();

  PlaceView(Work<Place> work, PracticeLook look) {
    this.work = work;
    this.look = look;
    this.map = new PracticeMap(look, work.now().drawn());
    this.drag = new PlaceDrag(region, this::aim, this::drop);
    this.bank = new PlaceBank(look, this::words, this::take, this::number, drag);
    this.boxes = new PlaceBoxes(look, work.now());
    boxes.controls().forEach(this::listen);
    map.lay(boxes.controls());
    map.canvas().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    map.desk().onChange(this::say);
    BorderPane panes = new BorderPane(map);
    panes.setRight(bank);
    region.getChildren().addAll(panes, drag.ghost());
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public String action() {
    int told = work.now().slip().map(Place.Slip::stage).orElse(0);
    return told == 1
        ? "practice.check.kind"
        : told == 2 ? "practice.check.author" : "practice.check";
  }

  @Override
  public boolean canAct() {
    return !work.now().placed().isEmpty();
  }

  @Override
  public void act() {
    work.learn(work.now().check());
  }

  @Override
  public void focus() {
    held = Optional.empty();
    refresh();
    if (work.now().left().isEmpty()) {
      map.canvas().requestFocus();
    } else {
      bank.focus();
    }
  }

  @Override
  public void refresh() {
    Place place = work.now();
    map.show(place.drawn());
    bank.show(place.left(), finished() ? "" : keys(place));
    boxes.show(place, held);
    say();
  }

  private String words(String claim) {
    return boxes.words(work.now(), claim);
  }

  private void listen(String box, BoxControl control) {
    drag.on(control, () -> work.now().in(box).filter(_ -> !finished()), this::words);
    control.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.isStillSincePress()) {
            click(box);
          }
          event.consume();
        });
    // The map behind must not be moved by a drag that carries a claim.
    control.setOnMousePressed(MouseEvent::consume);
  }

  private String keys(Place place) {
    return BoxNumber.keys(look, place.boxes().size());
  }

  private boolean finished() {
    return work.now().progress().finished();
  }

  /** An empty box takes what is held or chosen in the bank; any other is picked out. */
  private void click(String box) {
    Optional<String> carried = held.or(bank::chosen);
    map.desk().select(Optional.of(box));
    if (carried.isPresent() && work.now().in(box).isEmpty()) {
      put(carried.get(), box);
    } else {
      map.canvas().requestFocus();
    }
  }

  private void aim(Point2D at) {
    Optional<String> aimed = at == null ? Optional.empty() : boxAt(at.getX(), at.getY());
    boxes.controls().forEach((box, control) -> control.aimed(aimed.equals(Optional.of(box))));
  }

  /** A claim let go over the map or the bank. */
  private void drop(String claim, double sceneX, double sceneY) {
    Optional<String> box = boxAt(sceneX, sceneY);
    if (box.isPresent()) {
      put(claim, box.get());
    } else if (bank.contains(bank.sceneToLocal(sceneX, sceneY))) {
      work.now().boxOf(claim).ifPresent(from -> work.step(work.now().clear(from)));
    }
  }

  private Optional<String> boxAt(double sceneX, double sceneY) {
    return map.partAt(sceneX, sceneY).filter(boxes::has);
  }

  private void put(String claim, String box) {
    held = Optional.empty();
    work.step(work.now().put(claim, box));
    map.desk().select(Optional.of(box));
    if (!work.now().left().isEmpty()) {
      bank.focus();
    } else {
      map.canvas().requestFocus();
    }
  }

  /** Takes a claim of the bank to the boxes, by keyboard. */
  private void take(String claim) {
    held = Optional.of(claim);
    Place place = work.now();
    place.boxes().stream()
        .filter(box -> place.in(box).isEmpty())
        .findFirst()
        .or(() -> place.boxes().stream().findFirst())
        .ifPresent(box -> map.desk().select(Optional.of(box)));
    map.canvas().requestFocus();
    refresh();
  }

  /** Puts a claim of the bank straight into the box with a number. */
  private boolean number(String claim, int number) {
    if (number < 1 || number > work.now().boxes().size()) {
      return false;
    }
    put(claim, work.now().boxes().get(number - 1));
    return true;
  }

  private void press(KeyEvent event) {
    Optional<String> box = map.desk().view().selected().filter(boxes::has);
    boolean used =
        switch (event.getCode()) {
          case ENTER -> !event.isShortcutDown() && enter(box);
          case DELETE, BACK_SPACE -> clear(box);
          case ESCAPE -> letGo();
          case SPACE -> true;
          case KeyCode code ->
              code.isDigitKey() && held.isPresent() && number(held.get(), BoxNumber.of(event));
        };
    if (used) {
      event.consume();
    }
  }

  /** Puts down what is held, or picks up what stands in the box. */
  private boolean enter(Optional<String> box) {
    if (box.isEmpty()) {
      return true;
    }
    if (held.isPresent()) {
      put(held.get(), box.get());
    } else if (!finished()) {
      held = work.now().in(box.get());
      refresh();
    }
    return true;
  }

  private boolean clear(Optional<String> box) {
    held = Optional.empty();
    box.filter(_ -> !finished())
        .filter(work.now().placed()::containsKey)
        .ifPresent(from -> work.step(work.now().clear(from)));
    return true;
  }

  private boolean letGo() {
    if (held.isEmpty()) {
      return false;
    }
    focus();
    return true;
  }

  private void say() {
    Place place = work.now();
    String state =
        map.desk().view().selected().filter(boxes::has).map(b -> boxes.state(place, b)).orElse("");
    String carried =
        held.map(claim -> look.say("practice.place.held", words(claim)) + look.say("say.gap"))
            .orElse("");
    map.say(carried + state, keys(place).replace('|', ' '));
    bank.holding(held.map(this::words));
  }
}
