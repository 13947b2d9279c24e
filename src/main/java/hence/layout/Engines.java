package hence.layout;

import java.util.List;

/** The engines by name. */
public final class Engines {
  public static final List<String> NAMES = List.of("tidy", "layered", "compact");

  private Engines() {}

  /**
   * The engine of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Engine named(String name) {
    return switch (name) {
      case "tidy" -> new TidyTree();
      case "compact" -> new Compact(16.0 / 9);
      case "layered" -> new Layered();
      default -> throw new IllegalArgumentException("no engine is called " + name);
    };
  }
}
