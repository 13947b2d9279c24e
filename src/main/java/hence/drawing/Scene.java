package hence.drawing;

import hence.judging.Judgement;
import hence.judging.Load;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a picture is drawn from.
 *
 * @param map what is to be seen: parts that are folded away are not in it
 * @param hidden how many claims each folded claim hides, by its id
 * @param faded ids of the parts that stand back
 * @param judgement whose statuses are shown, if any; it may be of a larger map
 * @param load whose heat is shown, if any
 */
public record Scene(
    ArgumentMap map,
    Sizes sizes,
    Layout layout,
    Theme theme,
    String language,
    Map<String, Integer> hidden,
    Set<String> faded,
    Optional<Judgement> judgement,
    Optional<Load> load) {
  public Scene {
    hidden = Map.copyOf(hidden);
    faded = Set.copyOf(faded);
  }

  /** A map as it is said, nothing folded, faded or judged. */
  public static Scene of(
      ArgumentMap map, Sizes sizes, Layout layout, Theme theme, String language) {
    return new Scene(
        map,
        sizes,
        layout,
        theme,
        language,
        Map.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same scene in other inks. */
  public Scene withTheme(Theme other) {
    return new Scene(map, sizes, layout, other, language, hidden, faded, judgement, load);
  }
}
