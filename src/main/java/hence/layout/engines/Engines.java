package hence.layout.engines;

import hence.layout.Engine;
import hence.layout.compact.Compact;
import hence.layout.layered.Layered;
import hence.layout.tidy.TidyTree;
import java.util.List;

/** The engines by name. */
public final class Engines {
  public static final List<String> NAMES = List.of("auto", "tidy", "compact", "layered");

  /** The width by the height of most screens and slides. */
  public static final double USUAL_RATIO = 16 / 9.0;

  private static final String COMPACT = "compact:";

  private Engines() {}

  /** The name of the compact engine for a page of that ratio of width to height. */
  public static String compact(double ratio) {
    return COMPACT + ratio;
  }

  /**
   * The engine of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Engine named(String name) {
    return switch (name) {
      case "auto" -> new Fitting();
      case "tidy" -> new TidyTree();
      case "compact" -> new Compact(USUAL_RATIO);
      case "layered" -> new Layered();
      case String other when other.startsWith(COMPACT) ->
          new Compact(Double.parseDouble(other.substring(COMPACT.length())));
      default -> throw new IllegalArgumentException("no engine is called " + name);
    };
  }
}
