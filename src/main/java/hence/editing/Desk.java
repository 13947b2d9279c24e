package hence.editing;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.judging.Judgement;
import hence.judging.Opinions;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one thing that changes: which map lies open, how it is looked at, and what follows from both.
 * Not safe for several threads.
 */
public final class Desk {
  private final Scenes scenes = new Scenes();
  private final List<Runnable> onChange = new ArrayList<>();
  private final List<Runnable> onLook = new ArrayList<>();
  private Optional<Path> file;
  private ArgumentMap map;
  private View view;
  private Camera camera = Camera.START;
  private Scene scene;
  private Drawing drawing;
  private Judgement asSaid;
  private Judgement judgement;
  private Map<String, Rect> rects;

  public Desk(ArgumentMap map, Optional<Path> file, View view) {
    this.map = map;
    this.file = file;
    this.view = view;
    judge();
    compose();
  }

  /** Runs that whenever the map or the view has changed. */
  public void onChange(Runnable listener) {
    onChange.add(listener);
  }

  /** Runs that whenever the camera has moved. */
  public void onLook(Runnable listener) {
    onLook.add(listener);
  }

  public ArgumentMap map() {
    return map;
  }

  /** The file that the map was read from; empty for the bundled one. */
  public Optional<Path> file() {
    return file;
  }

  public View view() {
    return view;
  }

  public Camera camera() {
    return camera;
  }

  public Scene scene() {
    return scene;
  }

  public Drawing drawing() {
    return drawing;
  }

  /** What holds, in the reader's lens and with the reader's opinions. */
  public Judgement judgement() {
    return judgement;
  }

  /** What would hold without the reader's opinions, in the same lens. */
  public Judgement asSaid() {
    return asSaid;
  }

  /** Where a part stands, if it is to be seen. */
  public Optional<Rect> rect(String part) {
    return Optional.ofNullable(rects.get(part));
  }

  /**
   * The part itself if it is to be seen, else the nearest part above it that is; empty if nothing
   * above it is to be seen either.
   */
  public Optional<String> standIn(String part) {
    return rects.containsKey(part)
        ? Optional.of(part)
        : Chains.from(map, part, 1).stream()
            .flatMap(chain -> chain.reversed().stream())
            .filter(rects::containsKey)
            .findFirst();
  }

  /** Puts another map on the desk, unfolded and with nothing selected. */
  public void open(ArgumentMap other, Optional<Path> from) {
    map = other;
    file = from;
    view =
        view.withFolded(Set.of())
            .select(Optional.empty())
            .withFocus(Optional.empty())
            .withOpinions(Opinions.NONE)
            .withLoad(Optional.empty())
            .withLit(Set.of());
    judge();
    compose();
    tell(onChange);
  }

  /** Folds the map so far that it can be read in a window of that size. */
  public void begin(double width, double height) {
    change(view.withFolded(new Opening(scenes).folded(map, view, width, height)));
  }

  /** Puts a newer version of the same map on the desk; the view stays as far as it can. */
  public void replace(ArgumentMap newer) {
    boolean sameArgument = saysTheSame(newer);
    map = newer;
    if (!sameArgument) {
      view = kept(newer, view);
      judge();
      compose();
    }
    tell(onChange);
  }

  /**
   * Puts the same argument on the desk with other notes in its margin, such as tours. Nobody is
   * told: nothing that is seen of the map changes, and letters are typed faster than all is drawn.
   */
  public void annotate(ArgumentMap same) {
    if (!saysTheSame(same)) {
      throw new IllegalArgumentException("another argument is not put on the desk silently");
    }
    map = same;
  }

  private boolean saysTheSame(ArgumentMap newer) {
    return newer.title().equals(map.title())
        && newer.contention().equals(map.contention())
        && newer.claims().equals(map.claims())
        && newer.reasons().equals(map.reasons());
  }

  /** A view without the parts that a newer version of the map does not have. */
  private static View kept(ArgumentMap newer, View view) {
    Predicate<String> stillThere = id -> newer.part(id).isPresent();
    return view.withFolded(filter(view.folded(), stillThere))
        .withLit(filter(view.lit(), stillThere))
        .withOpinions(kept(newer, view.opinions()))
        .withFocus(view.focus().filter(focus -> stillThere.test(focus.part())))
        .withLoad(view.load().filter(stillThere))
        .select(view.selected().filter(stillThere));
  }

  private static Set<String> filter(Set<String> ids, Predicate<String> keep) {
    return ids.stream().filter(keep).collect(Collectors.toSet());
  }

  /** Looks at the map in another way. */
  public void change(View other) {
    boolean rejudge = other.lens() != view.lens() || !other.opinions().equals(view.opinions());
    boolean recompose = !other.select(view.selected()).equals(view);
    view = other;
    if (rejudge) {
      judge();
    }
    if (recompose) {
      compose();
    }
    tell(onChange);
  }

  public void select(Optional<String> part) {
    if (!part.equals(view.selected())) {
      change(view.select(part));
    }
  }

  /** Folds or unfolds a claim, which keeps its place on the screen. */
  public void toggleFold(String claim) {
    if (map.reasonsOn(claim).isEmpty()) {
      return;
    }
    holding(claim, () -> change(view.toggled(claim)));
  }

  /** Makes a change while the part keeps its place on the screen. */
  public void holding(String part, Runnable change) {
    Optional<Rect> before = rect(part);
    change.run();
    Optional<Rect> after = rect(part);
    if (before.isPresent() && after.isPresent()) {
      Spot was = camera.toScreen(before.get().centerX(), before.get().y());
      Spot is = camera.toScreen(after.get().centerX(), after.get().y());
      look(camera.panned(was.x() - is.x(), was.y() - is.y()));
    }
  }

  /** Unfolds whatever hides the part. */
  public void reveal(String part) {
    if (rect(part).isPresent()) {
      return;
    }
    change(view.withFolded(Reveal.folded(map, view.folded(), part)));
  }

  /** Tries what follows if those claims are false; all of them are unfolded to be seen. */
  public void tryRejecting(List<String> claims) {
    Set<String> folded = view.folded();
    for (String claim : claims) {
      folded = Reveal.folded(map, folded, claim);
    }
    View next = view.withFolded(folded).withOpinions(Opinions.NONE.rejecting(claims));
    holding(map.contention(), () -> change(next));
  }

  /** Moves the camera. */
  public void look(Camera to) {
    camera = to;
    tell(onLook);
  }

  private static Opinions kept(ArgumentMap newer, Opinions opinions) {
    Opinions kept = opinions;
    for (String claim : opinions.byClaim().keySet()) {
      kept = newer.part(claim).isPresent() ? kept : kept.without(claim);
    }
    return kept;
  }

  private void judge() {
    asSaid = Judgement.of(map, view.lens(), Opinions.NONE);
    judgement =
        view.opinions().isEmpty() ? asSaid : Judgement.of(map, view.lens(), view.opinions());
  }

  private void compose() {
    scene = scenes.of(map, view, view.judges() ? Optional.of(judgement) : Optional.empty());
    drawing = MapDrawing.of(scene);
    rects = new HashMap<>();
    for (Placed placed : scene.layout().placed()) {
      rects.put(placed.id(), placed.rect());
    }
  }

  private static void tell(List<Runnable> listeners) {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
