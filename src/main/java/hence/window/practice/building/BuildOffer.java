package hence.window.practice.building;

import hence.window.practice.exercise.PracticeLook;
import java.util.List;
import java.util.Optional;

/** What a key would make of the held part where one is: shown over the map, and said. */
final class BuildOffer {
  private final BuildHand hand;
  private final DropZones zones;
  private final BuildSight sight;
  private final PracticeLook look;

  BuildOffer(BuildHand hand, DropZones zones, BuildSight sight, PracticeLook look) {
    this.hand = hand;
    this.zones = zones;
    this.sight = sight;
    this.look = look;
  }

  /** The ways to put what is held by key, on the part where one is. */
  void show(Optional<String> selected, double width) {
    zones.clear();
    if (hand.held().isPresent()) {
      zones.light(hand.targets().stream().flatMap(part -> sight.onScreen(part).stream()).toList());
      selected.ifPresent(part ->
          sight
              .onScreen(part)
              .ifPresent(rect -> zones.offer(hand.zones(part, rect, width), Optional.empty())));
    }
  }

  /** The same in sentences; empty if nothing is held. */
  String said(String part) {
    if (hand.held().isEmpty()) {
      return "";
    }
    List<String> said =
        hand.ways(part).stream()
            .map(way ->
                look.say("build.way." + DropZones.key(way), hand.preview(way, part).orElse("")))
            .toList();
    return said.isEmpty()
        ? hand.whyNot(part).orElse(look.say("build.no-way"))
        : String.join(look.say("say.gap"), said);
  }
}
