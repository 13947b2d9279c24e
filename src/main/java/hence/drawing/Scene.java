package hence.drawing;

import hence.layout.Layout;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import java.util.Map;

/**
 * Everything a picture is drawn from.
 *
 * @param map what is to be seen: parts that are folded away are not in it
 * @param hidden how many claims each folded claim hides, by its id
 */
public record Scene(
    ArgumentMap map,
    Sizes sizes,
    Layout layout,
    Theme theme,
    String language,
    Map<String, Integer> hidden) {
  public Scene {
    hidden = Map.copyOf(hidden);
  }

  /** The same scene in other inks. */
  public Scene withTheme(Theme other) {
    return new Scene(map, sizes, layout, other, language, hidden);
  }
}
