package hence.editing;

import hence.drawing.Drawing;
import hence.drawing.Scene;
import hence.judging.Judgement;
import hence.judging.Opinions;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one thing that changes: which map lies open, how it is looked at, and what follows from both.
 * The view changes at once; what follows from it for a large map is made by a worker, and until
 * then what was shown before stands. Not safe for several threads.
 */
public final class Desk {
  private final Composer composer;
  private final Worker worker;
  private final List<Runnable> onChange = new ArrayList<>();
  private final List<Runnable> onLook = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private Wanted wanted;
  private Shown shown;
  private Camera camera = Camera.START;

  /** Whether the worker makes what is wanted. */
  private boolean waiting;

  /** The part that keeps its place on the screen when what is wanted comes. */
  private Optional<String> held = Optional.empty();

  /** A desk that does everything at once. */
  public Desk(ArgumentMap map, Optional<Path> file, View view) {
    this(map, file, view, new Scenes(), Worker.AT_ONCE);
  }

  /**
   * @param worker makes what takes long
   */
  public Desk(ArgumentMap map, Optional<Path> file, View view, Scenes scenes, Worker worker) {
    this.composer = new Composer(scenes);
    this.worker = worker;
    this.wanted = new Wanted(map, file, view);
    this.shown = composer.compose(wanted, Optional.empty(), Report.NONE);
  }

  /** Runs that whenever the map or the view has changed. */
  public void onChange(Runnable listener) {
    onChange.add(listener);
  }

  /** Runs that whenever the camera has moved. */
  public void onLook(Runnable listener) {
    onLook.add(listener);
  }

  /** Runs that once, as soon as what is wanted is shown: now, unless it is still being made. */
  public void whenShown(Runnable act) {
    if (waiting) {
      afterwards.add(act);
    } else {
      act.run();
    }
  }

  public ArgumentMap map() {
    return shown.wanted().map();
  }

  /** The file that the map was read from; empty for the bundled one. */
  public Optional<Path> file() {
    return shown.wanted().file();
  }

  public View view() {
    return wanted.view();
  }

  public Camera camera() {
    return camera;
  }

  public Scene scene() {
    return shown.scene();
  }

  /** What there is to paint, and where. */
  public Clusters clusters() {
    return shown.clusters();
  }

  /** All of it as one picture, drawn now. */
  public Drawing drawing() {
    return clusters().drawing();
  }

  /** All that is painted, with its margin, in map units. */
  public Rect bounds() {
    return clusters().bounds();
  }

  /** The parts that are to be seen, as a tree. */
  public Contents contents() {
    return shown.contents();
  }

  /** Where the parts stand that are to be seen. */
  public Places places() {
    return shown.places();
  }

  /** What holds, in the reader's lens and with the reader's opinions. */
  public Judgement judgement() {
    return shown.judgement();
  }

  /** What would hold without the reader's opinions, in the same lens. */
  public Judgement asSaid() {
    return shown.asSaid();
  }

  /** Where a part stands, if it is to be seen. */
  public Optional<Rect> rect(String part) {
    return shown.places().of(part);
  }

  /**
   * The part itself if it is to be seen, else the nearest part above it that is; empty if nothing
   * above it is to be seen either.
   */
  public Optional<String> standIn(String part) {
    return Chains.nearest(map(), part, id -> rect(id).isPresent());
  }

  /** What makes another map ready for this desk, in a window of that size. */
  public Preparation preparing(double width, double height) {
    return new Preparation(composer, view(), width, height);
  }

  /** The map lies in that file now. */
  public void moveTo(Path other) {
    wanted = new Wanted(wanted.map(), Optional.of(other), wanted.view());
    shown = shown.in(other);
  }

  /** Puts another map on the desk, made ready before; its looks are those of now. */
  public void open(Shown prepared) {
    View looks = view();
    forget();
    shown = prepared;
    wanted = prepared.wanted();
    tell(onChange);
    change(view().withLanguage(looks.language()).withTheme(looks.theme()));
  }

  /** Puts another map on the desk, unfolded and with nothing selected. */
  public void open(ArgumentMap other, Optional<Path> from) {
    want(new Wanted(other, from, Preparation.fresh(view())));
  }

  /** Folds the map so far that it can be read in a window of that size. */
  public void begin(double width, double height) {
    change(new Opening(composer.scenes()).of(map(), view(), width, height));
  }

  /** Puts a newer version of the same map on the desk; the view stays as far as it can. */
  public void replace(ArgumentMap newer) {
    if (waiting || !wanted.saysTheSame(newer)) {
      want(new Wanted(newer, wanted.file(), view().keptIn(newer)));
    } else {
      annotate(newer);
      tell(onChange);
    }
  }

  /**
   * Puts the same argument on the desk with other notes in its margin, such as tours. Nobody is
   * told: nothing that is seen of the map changes, and letters are typed faster than all is drawn.
   */
  public void annotate(ArgumentMap same) {
    if (!shown.wanted().saysTheSame(same)) {
      throw new IllegalArgumentException("another argument is not put on the desk silently");
    }
    if (wanted.map() == map()) {
      wanted = wanted.with(same);
    }
    shown = shown.with(same);
  }

  /** Looks at the map in another way. */
  public void change(View other) {
    if (!other.select(view().selected()).equals(view())) {
      want(wanted.with(other));
    } else if (!other.equals(view())) {
      wanted = wanted.with(other);
      tell(onChange);
    }
  }

  public void select(Optional<String> part) {
    if (!part.equals(view().selected())) {
      change(view().select(part));
    }
  }

  /** Folds or unfolds a claim, which keeps its place on the screen. */
  public void toggleFold(String claim) {
    if (!map().reasonsOn(claim).isEmpty()) {
      holding(claim, () -> change(view().toggled(claim)));
    }
  }

  /** The claim to be seen that is being folded, with what it hides still shown. */
  public Optional<String> folding() {
    return Optional.of(wanted)
        .filter(_ -> waiting)
        .flatMap(shown.wanted()::foldedBy)
        .filter(id -> rect(id).isPresent());
  }

  /** Makes a change while the part keeps its place on the screen. */
  public void holding(String part, Runnable change) {
    held = Optional.of(part);
    change.run();
    held = held.filter(_ -> waiting);
  }

  /** Unfolds whatever hides the part. */
  public void reveal(String part) {
    if (waiting || rect(part).isEmpty()) {
      change(view().withFolded(Reveal.folded(map(), view().folded(), part)));
    }
  }

  /** Tries what follows if those claims are false; all of them are unfolded to be seen. */
  public void tryRejecting(List<String> claims) {
    Set<String> folded = view().folded();
    for (String claim : claims) {
      folded = Reveal.folded(map(), folded, claim);
    }
    View next = view().withFolded(folded).withOpinions(Opinions.NONE.rejecting(claims));
    holding(map().contention(), () -> change(next));
  }

  /** Moves the camera. */
  public void look(Camera to) {
    camera = to;
    tell(onLook);
  }

  private void want(Wanted next) {
    wanted = next;
    Shown before = shown;
    waiting = true;
    Optional<Shown> recalled = composer.recall(next, before);
    worker.start(
        recalled.isPresent() || Composer.isQuick(next),
        report -> recalled.orElseGet(() -> composer.compose(next, Optional.of(before), report)),
        this::arrive,
        this::giveUp);
    if (waiting) {
      tell(onChange);
    }
  }

  private void arrive(Shown made) {
    Optional<Camera> following = held.flatMap(part -> camera.following(rect(part), made.at(part)));
    waiting = false;
    held = Optional.empty();
    // What was written into the margin meanwhile is no reason to make it all again.
    composer.keep(shown);
    shown = made.wanted().map() == wanted.map() ? made : made.with(wanted.map());
    tell(onChange);
    following.ifPresent(this::look);
    if (!waiting) {
      List<Runnable> acts = List.copyOf(afterwards);
      afterwards.clear();
      acts.forEach(Runnable::run);
    }
  }

  /** Wants again what is shown; what is selected stays. */
  private void giveUp() {
    Optional<String> selected = view().selected().filter(id -> map().part(id).isPresent());
    forget();
    wanted = shown.wanted().with(shown.wanted().view().select(selected));
    tell(onChange);
  }

  private void forget() {
    worker.drop();
    waiting = false;
    held = Optional.empty();
    afterwards.clear();
  }

  private static void tell(List<Runnable> listeners) {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
