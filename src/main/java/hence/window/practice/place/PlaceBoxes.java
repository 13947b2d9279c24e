package hence.window.practice.place;

import hence.lesson.practice.place.Place;
import hence.map.Text;
import hence.window.practice.exercise.BoxControl;
import hence.window.practice.exercise.PracticeLook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** The boxes to be filled: what each shows of itself, and what it says. */
final class PlaceBoxes {
  /** How much of a claim is seen in its box while the keyboard carries it elsewhere. */
  private static final double CARRIED = 0.55;

  private final PracticeLook look;
  private final Map<String, BoxControl> controls = new LinkedHashMap<>();

  PlaceBoxes(PracticeLook look, Place place) {
    this.look = look;
    for (String box : place.boxes()) {
      BoxControl control = new BoxControl();
      control.setId("box-" + place.number(box));
      controls.put(box, control);
    }
  }

  /** What lies over each box of the map. */
  Map<String, BoxControl> controls() {
    return controls;
  }

  boolean has(String part) {
    return controls.containsKey(part);
  }

  /**
   * @param held the claim that the keyboard carries
   */
  void show(Place place, Optional<String> held) {
    controls.forEach((box, control) -> {
      mark(place, box, control);
      boolean carried = held.isPresent() && held.equals(place.in(box));
      control.setOpacity(carried ? CARRIED : 1);
      control.setAccessibleText(state(place, box));
    });
  }

  private static void mark(Place place, String box, BoxControl control) {
    String number = String.valueOf(place.number(box));
    boolean empty = place.in(box).isEmpty();
    control.middle(empty ? number : "");
    if (place.wrong().contains(box)) {
      control.mark(number, Feather.ALERT_CIRCLE, "wrong");
    } else if (place.right().contains(box)) {
      control.mark(number, Feather.CHECK, "right");
    } else {
      control.mark(empty ? "" : number, null, empty ? "empty" : "filled");
    }
  }

  /** A box with its number, what stands in it and whether that is right, as a sentence. */
  String state(Place place, String box) {
    int number = place.number(box);
    String how =
        place.wrong().contains(box) ? "wrong" : place.right().contains(box) ? "right" : "placed";
    return place
        .in(box)
        .map(claim -> look.say("practice.place.box." + how, number, words(place, claim)))
        .orElseGet(() -> look.say("practice.place.box.empty", number));
  }

  String words(Place place, String claim) {
    return Text.typeset(place.portion().map().claim(claim).text().in(look.language()));
  }
}
