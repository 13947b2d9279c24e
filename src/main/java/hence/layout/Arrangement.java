package hence.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the children of each part of a compact map have been set, by the part's id: a later layout of
 * nearly the same map sets alike what is alike, so that a part that folds or moves disturbs only
 * what is near it.
 */
public final class Arrangement {
  /** Nothing has been set yet. */
  public static final Arrangement NONE = new Arrangement(Map.of(), Map.of(), false);

  private final Map<String, Setting> settings;

  private final Map<String, Place> places;

  private final boolean isRoomy;

  /** Siblings in rows and stacks. */
  public sealed interface Tree {
    /** One part. */
    record Leaf(String id) implements Tree {}

    /** Two runs side by side. */
    record Row(Tree one, Tree other) implements Tree {}

    /** Two runs one below the other. */
    record Stack(Tree one, Tree other) implements Tree {}
  }

  /** Where what is beside a part ends. */
  public enum Mode {
    /** Over what is under it. */
    OVER,
    /** It reaches down beside what is under it. */
    APART,
    /**
     * It is one step, in one row with the part; what is under that step stands right of what is
     * under the part.
     */
    ROW
  }

  /**
   * What stands under a part and beside it.
   *
   * @param under null if nothing does, like {@code beside}
   */
  public record Setting(Tree under, Tree beside, Mode mode) {}

  /**
   * Where a claim hangs.
   *
   * @param step the id of the reason that it hangs from, or its own
   * @param drop by how much that is lowered, in map units
   */
  public record Place(String step, double drop) {}

  private Arrangement(Map<String, Setting> settings, Map<String, Place> places, boolean isRoomy) {
    this.settings = settings;
    this.places = places;
    this.isRoomy = isRoomy;
  }

  /** These settings and places and, for parts that they do not know, those from before. */
  public static Arrangement of(
      Map<String, Setting> settings, Map<String, Place> places, Arrangement before) {
    Map<String, Setting> allSettings = new HashMap<>(before.settings);
    allSettings.putAll(settings);
    Map<String, Place> allPlaces = new HashMap<>(before.places);
    allPlaces.putAll(places);
    return new Arrangement(allSettings, allPlaces, before.isRoomy);
  }

  /** The same with all room left that is free between the parts. */
  public Arrangement roomy() {
    return new Arrangement(settings, places, true);
  }

  /** Whether room was left that is free between the parts, for the sake of the links. */
  public boolean isRoomy() {
    return isRoomy;
  }

  /** How the children of a part were set, or null. */
  public Setting of(String id) {
    return settings.get(id);
  }

  /** Where a claim hung, or null. */
  public Place place(String claim) {
    return places.get(claim);
  }

  public boolean isEmpty() {
    return settings.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arrangement arrangement
        && arrangement.settings.equals(settings)
        && arrangement.places.equals(places)
        && arrangement.isRoomy == isRoomy;
  }

  @Override
  public int hashCode() {
    return Objects.hash(settings, places, isRoomy);
  }
}
