package hence.editing;

import hence.drawing.Scene;
import hence.judging.CutSets;
import hence.judging.Judgement;
import hence.judging.Load;
import hence.judging.Opinions;
import hence.layout.BoxSizes;
import hence.layout.Engine;
import hence.layout.Engines;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes what is to be drawn from a map and the way it is looked at. Safe for several threads. */
public final class Scenes {
  private final TextMeasure measure = TextMeasure.bundled();
  private final Function<String, Engine> engines;

  /** The sizes of the boxes of the map measured last, which folding does not change. */
  private volatile Optional<Measured> last = Optional.empty();

  private record Measured(ArgumentMap map, String language, Sizes sizes) {}

  public Scenes() {
    this(Engines::named);
  }

  /**
   * @param engines finds the engine of a name
   */
  public Scenes(Function<String, Engine> engines) {
    this.engines = engines;
  }

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
    return scene(sight(map, view, Optional.empty()), view, judgement, load(map, view));
  }

  /** Where everything stands that the view leaves to be seen. */
  Layout layout(ArgumentMap map, View view) {
    Fold fold = Fold.of(map, view);
    return place(fold.seen(), sizes(fold.whole(), view.language()), view, Optional.empty());
  }

  /**
   * Folds, measures and places as far as an earlier sight does not say it already.
   *
   * @param before what was seen last, perhaps of another map
   */
  Sight sight(ArgumentMap map, View view, Optional<Sight> before) {
    Optional<Sight> same = before.filter(sight -> sight.map() == map);
    if (same.filter(sight -> sight.isPlacedFor(view)).isPresent()) {
      return same.get();
    }
    Fold fold =
        same.map(Sight::fold).filter(had -> had.isFor(view)).orElseGet(() -> Fold.of(map, view));
    Sizes sizes = sizes(fold.whole(), view.language());
    Layout layout = place(fold.seen(), sizes, view, same.filter(had -> had.isPlacedAlike(view)));
    return new Sight(map, view, fold, fold.hidden(map), sizes, layout);
  }

  private Layout place(ArgumentMap seen, Sizes sizes, View view, Optional<Sight> before) {
    Engine engine = engines.apply(view.engine());
    return before
        .map(had -> engine.place(seen, sizes, view.direction(), had.layout()))
        .orElseGet(() -> engine.place(seen, sizes, view.direction()));
  }

  private Sizes sizes(ArgumentMap map, String language) {
    Optional<Measured> known =
        last.filter(had -> had.map() == map && had.language().equals(language));
    if (known.isEmpty()) {
      known = Optional.of(new Measured(map, language, BoxSizes.of(map, language, measure)));
      last = known;
    }
    return known.get().sizes();
  }

  /** The load that the view asks for. */
  static Optional<Load> load(ArgumentMap map, View view) {
    return view.load().map(claim -> Load.of(map, Opinions.NONE, claim, CutSets.USUAL_SIZE));
  }

  static Scene scene(Sight sight, View view, Optional<Judgement> judgement, Optional<Load> load) {
    ArgumentMap seen = sight.fold().seen();
    return new Scene(
        seen,
        sight.sizes(),
        sight.layout(),
        view.theme(),
        view.language(),
        sight.hidden(),
        faded(seen, view),
        judgement,
        load);
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
