package hence.lesson.hints;

import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The teacher's eye: what an author may want to look at again. Asks, and never grades. */
public final class Hints {
  private Hints() {}

  /**
   * All hints on a map in reading order, save those that the map's author has put aside.
   *
   * @param language the language whose wordings are looked at and in which the hints speak
   */
  public static List<Hint> of(ArgumentMap map, String language) {
    Survey survey = new Survey(map, language);
    List<Hint> found = new ArrayList<>();
    for (HintFinder finder : finders()) {
      finder.look(survey, found::add);
    }
    found.removeIf(HintsAside.of(map)::contains);
    PlaceInMap places = new PlaceInMap(map);
    found.sort(
        Comparator.<Hint>comparingInt(hint -> places.of(hint.parts().getFirst()))
            .thenComparing(Hint::rule));
    return List.copyOf(found);
  }

  private static List<HintFinder> finders() {
    return List.of(
        new RabbitRule(),
        new HoldingHands(),
        new SinglePremise(),
        new TwoClaims(),
        new NotDeclarative(),
        new SameClaim(),
        new ManyReasons(),
        new BareAssumption());
  }
}
