package hence.editing;

import hence.drawing.Scene;
import hence.judging.Judgement;
import hence.judging.Load;
import hence.judging.Opinions;
import hence.map.ArgumentMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what is shown from what is wanted, and makes anew only what the difference reaches. */
final class Composer {
  /** So many claims are ready before anybody notices. */
  private static final int QUICK = 1_000;

  /** So many with the engines that take their time. */
  private static final int QUICK_ELSEWHERE = 100;

  private final Scenes scenes;

  /** What was shown before the last change, which is often taken back. */
  private Optional<Shown> kept = Optional.empty();

  Composer(Scenes scenes) {
    this.scenes = scenes;
  }

  /** Whether it is made so quickly that nobody need wait for it elsewhere. */
  static boolean isQuick(Wanted wanted) {
    int most = wanted.view().engine().equals("tidy") ? QUICK : QUICK_ELSEWHERE;
    return wanted.map().claims().size() <= most;
  }

  /** Remembers what is shown no more, in place of what was remembered. */
  void keep(Shown left) {
    kept = Optional.of(left);
  }

  /** What is wanted, if it is what is shown or remembered. */
  Optional<Shown> recall(Wanted wanted, Shown shown) {
    return Stream.concat(Stream.of(shown), kept.stream())
        .filter(made -> made.wanted().looksLike(wanted))
        .map(made -> made.in(wanted))
        .findFirst();
  }

  Scenes scenes() {
    return scenes;
  }

  /**
   * @param before what was shown last, perhaps of another map
   * @param report hears what this is at
   */
  Shown compose(Wanted wanted, Optional<Shown> before, Report report) {
    ArgumentMap map = wanted.map();
    Optional<Shown> same = before.filter(shown -> shown.wanted().map() == map);
    report.at(Doing.JUDGING);
    Judgement asSaid = judgement(map, wanted.view().withOpinions(Opinions.NONE), same);
    return compose(wanted, same, asSaid, report);
  }

  /**
   * @param same what was shown last, if it is of the same map
   * @param asSaid what holds in the view's lens without the reader's opinions
   */
  Shown compose(Wanted wanted, Optional<Shown> same, Judgement asSaid, Report report) {
    ArgumentMap map = wanted.map();
    View view = wanted.view();
    report.at(Doing.JUDGING);
    Judgement judgement = view.opinions().isEmpty() ? asSaid : judgement(map, view, same);
    Optional<Load> load = load(map, view, same);
    report.at(Doing.PLACING);
    Sight sight = scenes.sight(map, view, same.map(Shown::sight));
    report.at(Doing.DRAWING);
    Optional<Judgement> visible = view.judges() ? Optional.of(judgement) : Optional.empty();
    Scene scene = Scenes.scene(sight, view, visible, load);
    Clusters clusters =
        same.map(shown -> shown.clusters().on(scene)).orElseGet(() -> Clusters.of(scene));
    Places places =
        same.filter(shown -> shown.sight() == sight)
            .map(Shown::places)
            .orElseGet(() -> Places.of(sight.layout()));
    Contents contents =
        same.filter(shown -> shown.sight() == sight)
            .map(Shown::contents)
            .orElseGet(() -> Contents.of(scene.map()));
    return new Shown(wanted, sight, asSaid, judgement, scene, clusters, places, contents);
  }

  private static Judgement judgement(ArgumentMap map, View view, Optional<Shown> same) {
    return same.map(view.opinions().isEmpty() ? Shown::asSaid : Shown::judgement)
        .filter(had -> had.lens() == view.lens() && had.opinions().equals(view.opinions()))
        .orElseGet(() -> Judgement.of(map, view.lens(), view.opinions()));
  }

  private static Optional<Load> load(ArgumentMap map, View view, Optional<Shown> same) {
    return same.filter(shown -> shown.wanted().view().load().equals(view.load()))
        .map(shown -> shown.scene().load())
        .orElseGet(() -> Scenes.load(map, view));
  }
}
