package hence.editing;

import hence.judging.Judgement;
import hence.judging.Opinions;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Makes another map ready for a desk without touching the desk, so that it may run on any thread:
 * nothing selected, and folded so far that it can be read in a window of that size.
 */
public final class Preparation {
  private final Composer composer;
  private final View view;
  private final double width;
  private final double height;

  Preparation(Composer composer, View view, double width, double height) {
    this.composer = composer;
    this.view = fresh(view);
    this.width = width;
    this.height = height;
  }

  /**
   * The way to look at another map: the same looks, and nothing that belongs to one map. That may
   * be small enough for a tidy tree though this one was not.
   */
  static View fresh(View view) {
    return view.withEngine(view.engine().equals("compact") ? "tidy" : view.engine())
        .withFolded(Set.of())
        .select(Optional.empty())
        .withFocus(Optional.empty())
        .withOpinions(Opinions.NONE)
        .withLoad(Optional.empty())
        .withLit(Set.of());
  }

  /**
   * @param file that the map was read from; empty for the bundled one
   * @param report hears what this is at
   */
  public Shown of(ArgumentMap map, Optional<Path> file, Report report) {
    report.at(Doing.JUDGING);
    return of(file, judge(map, view), report);
  }

  /**
   * @param asSaid what {@link #judge} says of a map, which is the one to make ready
   */
  public Shown of(Optional<Path> file, Judgement asSaid, Report report) {
    ArgumentMap map = asSaid.map();
    report.at(Doing.PLACING);
    View legible = new Opening(composer.scenes()).of(map, view, width, height);
    Wanted wanted = new Wanted(map, file, legible);
    return composer.compose(wanted, Optional.empty(), known(asSaid), report);
  }

  /** What holds of another map looked at like this one, to be found out before there is a desk. */
  public static Judgement judge(ArgumentMap map, View view) {
    return Judgement.of(map, view.lens(), Opinions.NONE);
  }

  /** The lens may have been changed since. */
  private Judgement known(Judgement asSaid) {
    return asSaid.lens() == view.lens() ? asSaid : judge(asSaid.map(), view);
  }
}
