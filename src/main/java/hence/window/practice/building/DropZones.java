package hence.window.practice.building;

import hence.editing.Zones;
import hence.layout.Rect;
import hence.lesson.practice.building.Way;
import hence.window.practice.exercise.PracticeLook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Over the map: outlines around what something can be put on, and the ways to put it there. */
final class DropZones extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double AROUND = 5;

  private final PracticeLook look;
  private final List<Node> outlines = new ArrayList<>();
  private final List<Label> places = new ArrayList<>();

  DropZones(PracticeLook look) {
    this.look = look;
    setMouseTransparent(true);
    getStyleClass().add("drop-zones");
  }

  /** Outlines the targets, given by their places in this pane. */
  void light(Collection<Rect> targets) {
    getChildren().removeAll(outlines);
    outlines.clear();
    for (Rect target : targets) {
      Region outline = new Region();
      outline.getStyleClass().add("drop-target");
      put(outline, target.grow(AROUND));
      outlines.add(outline);
    }
    getChildren().addAll(0, outlines);
  }

  /**
   * Shows the ways to put something on a target.
   *
   * @param chosen the one that is meant now
   */
  void offer(Zones zones, Optional<Way> chosen) {
    getChildren().removeAll(places);
    places.clear();
    for (Zones.Zone zone : zones.zones()) {
      Label place = new Label(look.say("build.zone." + key(zone.way())), icon(zone.way()));
      place.getStyleClass().addAll("drop-zone", "drop-" + key(zone.way()));
      place.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(zone.way())));
      put(place, zone.rect());
      places.add(place);
    }
    getChildren().addAll(places);
  }

  void offerNothing() {
    getChildren().removeAll(places);
    places.clear();
  }

  void clear() {
    getChildren().clear();
    outlines.clear();
    places.clear();
  }

  static String key(Way way) {
    return way.name().toLowerCase(Locale.ROOT);
  }

  private static FontIcon icon(Way way) {
    return new FontIcon(
        switch (way) {
          case BECAUSE -> Feather.PLUS;
          case HOWEVER -> Feather.MINUS;
          case TOGETHER -> Feather.LINK;
          case STEP -> Feather.X;
        });
  }

  private static void put(Region node, Rect place) {
    node.resizeRelocate(place.x(), place.y(), place.width(), place.height());
    node.setPrefSize(place.width(), place.height());
    node.setMinSize(place.width(), place.height());
    node.relocate(place.x(), place.y());
  }
}
