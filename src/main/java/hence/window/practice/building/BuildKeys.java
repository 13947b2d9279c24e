package hence.window.practice.building;

import hence.editing.Desk;
import hence.layout.Direction;
import hence.lesson.practice.building.Held;
import hence.lesson.practice.building.Way;
import hence.map.Claim;
import hence.map.Reason;
import hence.window.canvas.MapCanvas;
import hence.window.navigation.MapWalk;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Building without a mouse: Enter takes a card or a part of the map up, arrows walk to where it is
 * to bear, a letter puts it there.
 */
final class BuildKeys {
  private final BuildHand hand;
  private final MapCanvas canvas;
  private final Desk desk;
  private final MapWalk walk;
  private final CardTray tray;
  private final Runnable onChange;

  /** Whether what is held was a card, so that the next card comes after it. */
  private boolean fromTray;

  /**
   * @param onChange shows what is held and what can be done with it
   */
  BuildKeys(
      BuildHand hand, MapCanvas canvas, Desk desk, MapWalk walk, CardTray tray, Runnable onChange) {
    this.hand = hand;
    this.canvas = canvas;
    this.desk = desk;
    this.walk = walk;
    this.tray = tray;
    this.onChange = onChange;
    canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::onMap);
    canvas.addEventFilter(KeyEvent.KEY_RELEASED, BuildKeys::keepSpace);
    tray.addEventFilter(KeyEvent.KEY_PRESSED, this::onTray);
  }

  private void onTray(KeyEvent event) {
    if (isTab(event)) {
      toMap();
      event.consume();
      return;
    }
    boolean takes = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (!takes || event.isShortcutDown()) {
      return;
    }
    tray.current()
        .ifPresent(card -> {
          fromTray = true;
          hand.take(new Held.Card(card.claim()));
          toMap();
        });
    event.consume();
  }

  /** Tab goes to and fro between cards and map; what else there is comes with Shift+Tab. */
  private static boolean isTab(KeyEvent event) {
    return event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isShortcutDown();
  }

  private void toMap() {
    if (desk.view().selected().isEmpty()) {
      desk.select(Optional.of(desk.map().contention()));
    }
    canvas.requestFocus();
    onChange.run();
  }

  private void onMap(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case UP -> go(Direction.UP);
          case DOWN -> go(Direction.DOWN);
          case LEFT -> go(Direction.LEFT);
          case RIGHT -> go(Direction.RIGHT);
          case B, PLUS, EQUALS, ADD -> way(Way.BECAUSE);
          case H, MINUS, SUBTRACT -> way(Way.HOWEVER);
          case T -> way(Way.TOGETHER);
          case U -> way(Way.STEP);
          case ENTER, SPACE -> take();
          case C -> again();
          case DELETE, BACK_SPACE -> takeOff();
          case ESCAPE -> letGo();
          case F -> fit();
          case TAB -> isTab(event) && toCards();
          default -> false;
        };
    if (used) {
      event.consume();
      onChange.run();
    }
  }

  /** The map would fold with Space. */
  private static void keepSpace(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      event.consume();
    }
  }

  private boolean go(Direction arrow) {
    walk.go(arrow, true);
    return true;
  }

  private boolean toCards() {
    tray.focusCard();
    return tray.current().isPresent();
  }

  private boolean fit() {
    canvas.fit();
    return true;
  }

  private boolean way(Way way) {
    if (desk.view().selected().isEmpty()) {
      return true;
    }
    if (hand.held().isEmpty()) {
      if (way == Way.BECAUSE || way == Way.HOWEVER) {
        here().ifPresent(held -> hand.turn(held, way));
      }
      return true;
    }
    Held what = hand.held().get();
    if (hand.put(way, target(way))) {
      desk.select(Optional.of(what.part()).filter(part -> desk.rect(part).isPresent()));
      if (fromTray && tray.current().isPresent()) {
        tray.focusCard();
        hand.repeat(tray::announce);
      }
      fromTray = false;
    }
    return true;
  }

  /** For what is done to a step, the reason by which one came to a claim. */
  private String target(Way way) {
    String part = desk.view().selected().orElseThrow();
    boolean aboutStep = way == Way.TOGETHER || way == Way.STEP;
    boolean isClaim = desk.map().part(part).orElseThrow() instanceof Claim;
    return aboutStep && isClaim ? reasonAbove().map(Reason::id).orElse(part) : part;
  }

  private boolean take() {
    if (hand.held().isEmpty()) {
      here()
          .ifPresentOrElse(
              held -> {
                fromTray = false;
                hand.take(held);
              },
              tray::focusCard);
    }
    return true;
  }

  /** Takes a claim up that is used already, to use it once more. */
  private boolean again() {
    if (hand.held().isEmpty()) {
      here()
          .filter(Held.Premise.class::isInstance)
          .ifPresent(held -> hand.take(new Held.Card(held.part())));
    }
    return true;
  }

  private boolean takeOff() {
    if (hand.held().isPresent()) {
      hand.putBack();
    } else {
      here().ifPresent(hand::takeOff);
    }
    return true;
  }

  /** Esc puts down what is held; with nothing held it is not ours. */
  private boolean letGo() {
    if (hand.held().isEmpty()) {
      return false;
    }
    hand.letGo();
    if (fromTray) {
      tray.focusCard();
    }
    fromTray = false;
    return true;
  }

  /** What stands where one is, to be taken up. */
  private Optional<Held> here() {
    return desk.view()
        .selected()
        .flatMap(part ->
            reasonAbove()
                .filter(reason -> reason.premises().contains(part))
                .<Held>map(reason -> new Held.Premise(part, reason.id()))
                .or(() -> Held.of(desk.map(), part)));
  }

  private Optional<Reason> reasonAbove() {
    List<String> trail = walk.trail();
    return trail.size() < 2
        ? Optional.empty()
        : desk.map()
            .part(trail.get(trail.size() - 2))
            .map(part -> part instanceof Reason reason ? reason : null);
  }
}
