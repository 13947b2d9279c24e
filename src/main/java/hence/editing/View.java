package hence.editing;

import hence.drawing.Theme;
import hence.layout.Direction;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a map is looked at.
 *
 * @param folded ids of the claims whose reasons are hidden
 * @param selected id of the part that is picked out
 */
public record View(
    String language,
    Theme theme,
    Direction direction,
    String engine,
    Set<String> folded,
    Optional<String> selected) {
  public View {
    folded = Set.copyOf(folded);
  }

  /** A whole map in the default engine, reasons below, nothing selected. */
  public static View of(String language, Theme theme) {
    return new View(language, theme, Direction.DOWN, "tidy", Set.of(), Optional.empty());
  }

  public View withLanguage(String other) {
    return new View(other, theme, direction, engine, folded, selected);
  }

  public View withTheme(Theme other) {
    return new View(language, other, direction, engine, folded, selected);
  }

  public View withDirection(Direction other) {
    return new View(language, theme, other, engine, folded, selected);
  }

  public View withEngine(String other) {
    return new View(language, theme, direction, other, folded, selected);
  }

  public View withFolded(Set<String> other) {
    return new View(language, theme, direction, engine, other, selected);
  }

  public View select(Optional<String> part) {
    return new View(language, theme, direction, engine, folded, part);
  }

  /** Folds the claim, or unfolds it if it is folded. */
  public View toggled(String claim) {
    Set<String> changed = new HashSet<>(folded);
    if (!changed.remove(claim)) {
      changed.add(claim);
    }
    return withFolded(changed);
  }
}
