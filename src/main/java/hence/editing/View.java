package hence.editing;

import hence.drawing.Theme;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.layout.Direction;
import hence.map.ArgumentMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a map is looked at.
 *
 * @param folded ids of the claims whose reasons are hidden
 * @param selected id of the part that is picked out
 * @param focus what the rest fades or is hidden around
 * @param lens how the map is judged
 * @param opinions what the reader thinks of single claims
 * @param load the claim whose load is drawn on all others
 * @param lit ids of the parts that stand out while the rest fades; empty to light them all
 */
public record View(
    String language,
    Theme theme,
    Direction direction,
    String engine,
    Set<String> folded,
    Optional<String> selected,
    Optional<Focus> focus,
    Lens lens,
    Opinions opinions,
    Optional<String> load,
    Set<String> lit) {
  public View {
    folded = Set.copyOf(folded);
    lit = Set.copyOf(lit);
  }

  /** A whole map in the default engine, reasons below, nothing selected and no opinions. */
  public static View of(String language, Theme theme) {
    return new View(
        language,
        theme,
        Direction.DOWN,
        "tidy",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Lens.GROUNDED,
        Opinions.NONE,
        Optional.empty(),
        Set.of());
  }

  /** Whether the reader looks at what holds and not only at what is said. */
  public boolean judges() {
    return !opinions.isEmpty() || lens != Lens.GROUNDED;
  }

  public View withLanguage(String other) {
    return new View(
        other, theme, direction, engine, folded, selected, focus, lens, opinions, load, lit);
  }

  public View withTheme(Theme other) {
    return new View(
        language, other, direction, engine, folded, selected, focus, lens, opinions, load, lit);
  }

  public View withDirection(Direction other) {
    return new View(
        language, theme, other, engine, folded, selected, focus, lens, opinions, load, lit);
  }

  public View withEngine(String other) {
    return new View(
        language, theme, direction, other, folded, selected, focus, lens, opinions, load, lit);
  }

  public View withFolded(Set<String> other) {
    return new View(
        language, theme, direction, engine, other, selected, focus, lens, opinions, load, lit);
  }

  public View select(Optional<String> part) {
    return new View(
        language, theme, direction, engine, folded, part, focus, lens, opinions, load, lit);
  }

  public View withFocus(Optional<Focus> other) {
    return new View(
        language, theme, direction, engine, folded, selected, other, lens, opinions, load, lit);
  }

  public View withLens(Lens other) {
    return new View(
        language, theme, direction, engine, folded, selected, focus, other, opinions, load, lit);
  }

  public View withOpinions(Opinions other) {
    return new View(
        language, theme, direction, engine, folded, selected, focus, lens, other, load, lit);
  }

  public View withLoad(Optional<String> claim) {
    return new View(
        language, theme, direction, engine, folded, selected, focus, lens, opinions, claim, lit);
  }

  public View withLit(Set<String> other) {
    return new View(
        language, theme, direction, engine, folded, selected, focus, lens, opinions, load, other);
  }

  /** Holds that opinion of a claim, or none if it is held already. */
  public View toggled(String claim, Opinion opinion) {
    boolean held = opinions.of(claim).filter(opinion::equals).isPresent();
    return withOpinions(held ? opinions.without(claim) : opinions.with(claim, opinion));
  }

  /** Folds the claim, or unfolds it if it is folded. */
  public View toggled(String claim) {
    Set<String> changed = new HashSet<>(folded);
    if (!changed.remove(claim)) {
      changed.add(claim);
    }
    return withFolded(changed);
  }

  /** The view without the parts that a newer version of the map does not have. */
  View keptIn(ArgumentMap newer) {
    Predicate<String> isThere = id -> newer.part(id).isPresent();
    Opinions kept = opinions;
    for (String claim : opinions.byClaim().keySet()) {
      kept = isThere.test(claim) ? kept : kept.without(claim);
    }
    return withFolded(filter(folded, isThere))
        .withLit(filter(lit, isThere))
        .withOpinions(kept)
        .withFocus(focus.filter(at -> isThere.test(at.part())))
        .withLoad(load.filter(isThere))
        .select(selected.filter(isThere));
  }

  private static Set<String> filter(Set<String> ids, Predicate<String> keep) {
    return ids.stream().filter(keep).collect(Collectors.toSet());
  }
}
