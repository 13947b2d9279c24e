package hence.drawing;

import hence.map.Role;
import java.util.Locale;
import java.util.Map;

/**
 * The inks of a picture.
 *
 * @param ground behind everything
 * @param paper inside a claim's box
 * @param edge around a claim's box
 * @param words of a claim
 * @param faint notes and other quiet words
 * @param contention inside the contention's box
 * @param contentionWords of the contention
 * @param accent what is selected or found
 * @param heat how much hangs on a claim
 * @param roles what reasons, objections, rebuttals and undercuts are drawn with
 * @param tint how much of its role's ink a box takes on, 0 to 1
 */
public record Theme(
    String name,
    Ink ground,
    Ink paper,
    Ink edge,
    Ink words,
    Ink faint,
    Ink contention,
    Ink contentionWords,
    Ink accent,
    Ink heat,
    Map<Role, Ink> roles,
    double tint) {

  public static final Theme LIGHT =
      new Theme(
          "light",
          Ink.of("#f7f8fa"),
          Ink.of("#ffffff"),
          Ink.of("#c3cad5"),
          Ink.of("#1b2433"),
          Ink.of("#667085"),
          Ink.of("#1f2f4d"),
          Ink.of("#ffffff"),
          Ink.of("#2563eb"),
          Ink.of("#e07b00"),
          Map.of(
              Role.SUPPORT, Ink.of("#1d7f4e"),
              Role.OBJECTION, Ink.of("#c62f3b"),
              Role.REBUTTAL, Ink.of("#b95c00"),
              Role.UNDERCUT, Ink.of("#7a3fb8")),
          0.05);

  public static final Theme DARK =
      new Theme(
          "dark",
          Ink.of("#12161d"),
          Ink.of("#1d232e"),
          Ink.of("#455164"),
          Ink.of("#e8ecf2"),
          Ink.of("#9aa6b8"),
          Ink.of("#d9e4fb"),
          Ink.of("#111a2b"),
          Ink.of("#7fb0ff"),
          Ink.of("#ffb02e"),
          Map.of(
              Role.SUPPORT, Ink.of("#4cc38a"),
              Role.OBJECTION, Ink.of("#ff7b82"),
              Role.REBUTTAL, Ink.of("#ffad5c"),
              Role.UNDERCUT, Ink.of("#c79bff")),
          0.08);

  /** Black on white: every difference is one of shape, line or word. */
  public static final Theme PRINT =
      new Theme(
          "print",
          Ink.of("#ffffff"),
          Ink.of("#ffffff"),
          Ink.of("#000000"),
          Ink.of("#000000"),
          Ink.of("#333333"),
          Ink.of("#ffffff"),
          Ink.of("#000000"),
          Ink.of("#000000"),
          Ink.of("#000000"),
          Map.of(
              Role.SUPPORT, Ink.of("#000000"),
              Role.OBJECTION, Ink.of("#000000"),
              Role.REBUTTAL, Ink.of("#000000"),
              Role.UNDERCUT, Ink.of("#000000")),
          0);

  public Theme {
    roles = Map.copyOf(roles);
  }

  /** The name: the command line asks for it at every start, and all inks would take longer. */
  @Override
  public String toString() {
    return name;
  }

  public Ink role(Role role) {
    return roles.get(role);
  }

  /** Whether only black and white are used. */
  public boolean isPrint() {
    return this == PRINT;
  }

  /**
   * @throws IllegalArgumentException if no theme has that name
   */
  public static Theme named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      case "print" -> PRINT;
      default -> throw new IllegalArgumentException("no theme is called " + name);
    };
  }
}
