package hence.export.page;

import hence.drawing.Ink;
import hence.drawing.Theme;
import hence.map.Role;
import java.util.Locale;

/** The themes as variables of a style sheet, with the inks that drawings mix from them. */
final class PageInks {
  private PageInks() {}

  /** The reader's own light or dark unless the page names a theme; always light on paper. */
  static String css() {
    String light = variables(Theme.LIGHT, "light", "0 4px 20px rgb(27 36 51 / .14)");
    String dark = variables(Theme.DARK, "dark", "0 4px 20px rgb(0 0 0 / .5)");
    String print = variables(Theme.PRINT, "light", "none");
    return ":root { %s }\n".formatted(light)
        + "@media (prefers-color-scheme: dark) { :root:not([data-theme]) { %s } }\n".formatted(dark)
        + ":root[data-theme=\"dark\"] { %s }\n".formatted(dark)
        + ":root[data-theme=\"print\"] { %s }\n".formatted(print)
        + "@media print { :root:root:root { %s } }\n".formatted(light);
  }

  private static String variables(Theme theme, String scheme, String shadow) {
    StringBuilder css = new StringBuilder("color-scheme: " + scheme + "; --shadow: " + shadow);
    Ink edge = theme.isPrint() ? theme.edge() : theme.contention();
    put(css, "ground", theme.ground());
    put(css, "paper", theme.paper());
    put(css, "edge", theme.edge());
    put(css, "words", theme.words());
    put(css, "faint", theme.faint());
    put(css, "accent", theme.accent());
    put(css, "contention", theme.contention());
    put(css, "contention-words", theme.contentionWords());
    put(css, "contention-edge", edge);
    put(css, "contention-out", theme.ground().towards(edge, 0.7));
    put(css, "half", theme.paper().towards(theme.words(), theme.tint() * 3));
    put(css, "out-pill", theme.ground().towards(theme.faint(), theme.tint() * 2));
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      Ink ink = theme.role(role);
      put(css, name, ink);
      put(css, name + "-fill", theme.paper().towards(ink, theme.tint()));
      put(css, name + "-edge", theme.edge().towards(ink, theme.tint() * 5));
      put(css, name + "-pill", theme.ground().towards(ink, theme.tint() * 2));
    }
    return css.toString();
  }

  private static void put(StringBuilder css, String name, Ink ink) {
    css.append("; --").append(name).append(": ").append(ink.hex());
  }
}
