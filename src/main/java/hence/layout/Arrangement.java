package hence.layout;

import java.util.HashMap;
import java.util.Map;

/**
 * How the children of each part of a compact map have been set, by the part's id: a later layout of
 * nearly the same map sets alike what is alike, so that a part that folds or moves disturbs only
 * what is near it.
 */
public final class Arrangement {
  /** Nothing has been set yet. */
  public static final Arrangement NONE = new Arrangement(Map.of());

  private final Map<String, Setting> settings;

  /** The part among whose children each part was set. */
  private final Map<String, String> homes = new HashMap<>();

  /** Siblings in rows and stacks. */
  sealed interface Tree {
    /** One part. */
    record Leaf(String id) implements Tree {}

    /** Two runs side by side. */
    record Row(Tree one, Tree other) implements Tree {}

    /** Two runs one below the other. */
    record Stack(Tree one, Tree other) implements Tree {}
  }

  /**
   * What stands under a part and beside it.
   *
   * @param under null if nothing does, like {@code beside}
   * @param isApart whether what is beside reaches down beside what is under
   */
  record Setting(Tree under, Tree beside, boolean isApart) {}

  private Arrangement(Map<String, Setting> settings) {
    this.settings = settings;
    settings.forEach((id, setting) -> {
      house(id, setting.under());
      house(id, setting.beside());
    });
  }

  private void house(String home, Tree tree) {
    switch (tree) {
      case null -> {}
      case Tree.Leaf leaf -> homes.put(leaf.id(), home);
      case Tree.Row row -> {
        house(home, row.one());
        house(home, row.other());
      }
      case Tree.Stack stack -> {
        house(home, stack.one());
        house(home, stack.other());
      }
    }
  }

  /** These settings and, for parts that they do not know, those from before. */
  static Arrangement of(Map<String, Setting> settings, Arrangement before) {
    Map<String, Setting> all = new HashMap<>(before.settings);
    all.putAll(settings);
    return new Arrangement(all);
  }

  /** How the children of a part were set, or null. */
  Setting of(String id) {
    return settings.get(id);
  }

  /** The part among whose children a part was set, or null. */
  String home(String id) {
    return homes.get(id);
  }

  boolean isEmpty() {
    return settings.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arrangement arrangement && arrangement.settings.equals(settings);
  }

  @Override
  public int hashCode() {
    return settings.hashCode();
  }
}
