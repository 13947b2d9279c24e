package hence.lesson.practice.place;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Saved;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The maps of a {@link Place}: as it is drawn, and as it is saved. */
final class PlaceMap {
  private PlaceMap() {}

  /** The boxes under their own ids, with the words of what stands in them or their number. */
  static ArgumentMap drawn(Place place) {
    ArgumentMap map = place.portion().map();
    List<Claim> claims = new ArrayList<>();
    for (Claim box : map.claims()) {
      Optional<Claim> in = place.in(box.id()).map(map::claim);
      claims.add(
          in.map(claim -> plain(box.id(), claim))
              .orElseGet(
                  () -> new Claim(box.id(), Text.of(String.valueOf(place.number(box.id()))))));
    }
    return new ArgumentMap(
        map.title(), map.contention(), List.of(), claims, map.reasons(), Extras.NONE);
  }

  /** A claim in the box of another, without its citations: they would tell neighbours apart. */
  private static Claim plain(String box, Claim claim) {
    return new Claim(
        box, claim.text(), claim.label(), List.of(), claim.implicit(), List.of(), Extras.NONE);
  }

  /** The map with other claims in the places of its own. */
  static ArgumentMap filled(ArgumentMap map, Map<String, String> filled) {
    return filled(map, filled, Map.of(), Extras.NONE);
  }

  /** An ordinary map of what has been placed; an empty box is a claim that says its number. */
  static ArgumentMap attempt(Place place) {
    ArgumentMap map = place.portion().map();
    Map<String, String> filled = new HashMap<>();
    Map<String, Claim> empty = new HashMap<>();
    for (Claim box : map.claims()) {
      String id = place.in(box.id()).orElseGet(() -> emptyId(map, place.number(box.id())));
      filled.put(box.id(), id);
      if (place.in(box.id()).isEmpty()) {
        empty.put(id, new Claim(id, emptyText(place.number(box.id()))));
      }
    }
    return filled(map, filled, empty, new Extras(Map.of(Exercise.FIELD, fields(place))));
  }

  private static ArgumentMap filled(
      ArgumentMap map, Map<String, String> filled, Map<String, Claim> empty, Extras extras) {
    List<Claim> claims = new ArrayList<>();
    for (Claim box : map.claims()) {
      String id = filled.get(box.id());
      claims.add(empty.containsKey(id) ? empty.get(id) : map.claim(id));
    }
    List<Reason> reasons =
        map.reasons().stream()
            .map(reason ->
                new Reason(
                    reason.id(),
                    reason.stance(),
                    reason.premises().stream().map(filled::get).toList(),
                    filled.getOrDefault(reason.target(), reason.target()),
                    reason.warrant(),
                    reason.scheme(),
                    reason.strength(),
                    reason.extras()))
            .toList();
    return new ArgumentMap(
        map.title(), filled.get(map.contention()), map.sources(), claims, reasons, extras);
  }

  private static String emptyId(ArgumentMap map, int number) {
    String id = "box-" + number;
    while (map.part(id).isPresent()) {
      id += "-";
    }
    return id;
  }

  private static Text emptyText(int number) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (String language : Words.LANGUAGES) {
      byLanguage.put(language, Words.of(PlaceMap.class, language).say("place.box", number));
    }
    return new Text(byLanguage);
  }

  private static Map<String, Object> fields(Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("boxes", place.boxes());
    fields.put("bank", place.bank());
    Map<String, Object> placed = new LinkedHashMap<>();
    Map<String, Object> tries = new LinkedHashMap<>();
    for (String box : place.boxes()) {
      Optional.ofNullable(place.placed().get(box)).ifPresent(claim -> placed.put(box, claim));
      Optional.ofNullable(place.tries().get(box))
          .ifPresent(count -> tries.put(box, BigDecimal.valueOf(count)));
    }
    fields.put("placed", placed);
    fields.put("tries", tries);
    fields.put("right", place.boxes().stream().filter(place.right()::contains).toList());
    return fields;
  }

  static Optional<Place> resume(Portion portion, ArgumentMap attempt) {
    Saved saved = Saved.of(attempt);
    List<String> boxes = saved.list("boxes");
    List<String> bank = saved.list("bank");
    Map<String, String> placed = saved.strings("placed");
    Set<String> claims = new HashSet<>(bank);
    boolean sound =
        !boxes.isEmpty()
            && new HashSet<>(boxes).size() == boxes.size()
            && claims.size() == bank.size()
            && claims.equals(new HashSet<>(boxes))
            && boxes.stream().allMatch(box -> Saved.isClaim(portion, box))
            && claims.containsAll(placed.keySet())
            && claims.containsAll(placed.values())
            && new HashSet<>(placed.values()).size() == placed.size();
    if (!sound) {
      return Optional.empty();
    }
    Set<String> right = new LinkedHashSet<>(saved.list("right"));
    right.retainAll(placed.keySet());
    Map<String, Integer> tries = saved.numbers("tries");
    tries.keySet().retainAll(claims);
    return Optional.of(
        new Place(portion, boxes, bank, placed, tries, right, Set.of(), Optional.empty()));
  }
}
