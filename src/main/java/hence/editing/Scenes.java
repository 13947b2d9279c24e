package hence.editing;

import hence.drawing.Scene;
import hence.judging.CutSets;
import hence.judging.Judgement;
import hence.judging.Load;
import hence.judging.Opinions;
import hence.layout.BoxSizes;
import hence.layout.Engines;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Folding;
import hence.map.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes what is to be drawn from a map and the way it is looked at. */
public final class Scenes {
  private final TextMeasure measure = TextMeasure.bundled();

  /** Judges if the view asks for it, measures, and places what the view leaves to be seen. */
  public Scene of(ArgumentMap map, View view) {
    Optional<Judgement> judgement =
        view.judges()
            ? Optional.of(Judgement.of(map, view.lens(), view.opinions()))
            : Optional.empty();
    return of(map, view, judgement);
  }

  /**
   * Measures and places what the view leaves to be seen.
   *
   * @param judgement whose statuses are shown
   */
  public Scene of(ArgumentMap map, View view, Optional<Judgement> judgement) {
    ArgumentMap seen = seen(map, view);
    Sizes sizes = BoxSizes.of(seen, view.language(), measure);
    Layout layout = Engines.named(view.engine()).place(seen, sizes, view.direction());
    return new Scene(
        seen,
        sizes,
        layout,
        view.theme(),
        view.language(),
        Folding.hiddenCounts(map, view.folded()),
        faded(seen, view),
        judgement,
        view.load().map(claim -> Load.of(map, Opinions.NONE, claim, CutSets.USUAL_SIZE)));
  }

  /** What the view leaves to be seen. */
  static ArgumentMap seen(ArgumentMap map, View view) {
    ArgumentMap whole = view.focus().filter(Focus::hides).map(focus -> focus.only(map)).orElse(map);
    Set<String> folded = new HashSet<>(view.folded());
    folded.removeIf(id -> whole.part(id).isEmpty());
    return Folding.visible(whole, folded);
  }

  private static Set<String> faded(ArgumentMap seen, View view) {
    Optional<Focus> focus = view.focus().filter(at -> seen.part(at.part()).isPresent());
    if (focus.isEmpty() && view.lit().isEmpty()) {
      return Set.of();
    }
    Set<String> faded = new HashSet<>();
    seen.claims().stream().map(Claim::id).forEach(faded::add);
    seen.reasons().stream().map(Reason::id).forEach(faded::add);
    faded.removeAll(view.lit());
    focus.ifPresent(at -> faded.removeAll(at.parts(seen)));
    return faded;
  }
}
