package hence.editing;

import hence.drawing.Scene;
import hence.judging.CutSets;
import hence.judging.Judgement;
import hence.judging.Load;
import hence.judging.Opinions;
import hence.layout.ClaimBox;
import hence.layout.Engine;
import hence.layout.Layout;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Makes what is to be drawn from a map and the way it is looked at. Safe for several threads. */
public final class Scenes {
  private final TextMeasure measure = TextMeasure.bundled();
  private final Function<String, Engine> engines;

  /** What was measured last; folding changes nothing about it. */
  private volatile Optional<Measured> last = Optional.empty();

  /**
   * The boxes of a map that have been to be seen, by claim: of a large map most never are.
   *
   * @param boxes may be filled by several threads
   */
  private record Measured(
      ArgumentMap map, String language, Map<String, ClaimBox> boxes, Size bracket) {}

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
    return place(fold.seen(), sizes(fold, view.language()), view, Optional.empty());
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
    Sizes sizes = sizes(fold, view.language());
    Layout layout = place(fold.seen(), sizes, view, same.filter(had -> had.isPlacedAlike(view)));
    return new Sight(map, view, fold, fold.hidden(map), sizes, layout);
  }

  private Layout place(ArgumentMap seen, Sizes sizes, View view, Optional<Sight> before) {
    Engine engine = engines.apply(view.engine());
    return before
        .map(had -> engine.place(seen, sizes, view.direction(), had.layout()))
        .orElseGet(() -> engine.place(seen, sizes, view.direction()));
  }

  private Sizes sizes(Fold fold, String language) {
    Measured known = measured(fold.whole(), language);
    return BoxSizes.of(fold.seen(), claim -> box(claim, known), known.bracket());
  }

  /** How much room the box of a claim takes, in square map units. */
  double area(ArgumentMap map, Claim claim, String language) {
    Size size = box(claim, measured(map, language)).size();
    return size.width() * size.height();
  }

  private ClaimBox box(Claim claim, Measured known) {
    return known
        .boxes()
        .computeIfAbsent(
            claim.id(), _ -> BoxSizes.box(known.map(), claim, known.language(), measure));
  }

  private Measured measured(ArgumentMap map, String language) {
    Optional<Measured> known =
        last.filter(had -> had.map() == map && had.language().equals(language));
    if (known.isEmpty()) {
      Size bracket = BoxSizes.bracket(language, measure);
      known = Optional.of(new Measured(map, language, new ConcurrentHashMap<>(), bracket));
      last = known;
    }
    return known.get();
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
