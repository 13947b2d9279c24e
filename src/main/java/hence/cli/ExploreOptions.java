package hence.cli;

import hence.drawing.Scene;
import hence.editing.Focus;
import hence.editing.Scenes;
import hence.editing.View;
import hence.judging.Judgement;
import hence.map.ArgumentMap;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a picture shows beyond what is said: what stands, what hangs on what, one part alone. */
final class ExploreOptions {
  /** What becomes of the parts that are not in focus. */
  enum Rest {
    hide,
    fade
  }

  @Option(names = "--judge")
  private boolean judge;

  @Mixin private LensOption lens;

  @Mixin private OpinionOptions opinions;

  @Option(names = "--load", paramLabel = "ID", arity = "0..1", fallbackValue = "")
  private String load;

  @Option(names = "--focus", paramLabel = "ID")
  private String focus;

  @Option(names = "--rest", paramLabel = "REST", defaultValue = "hide")
  private Rest rest;

  /** The view with the opinions asked for, for what judges by itself. */
  View marked(View look, Ids ids) {
    return look.withOpinions(opinions.opinions(ids));
  }

  Scene scene(ArgumentMap map, View look, Ids ids) {
    View view = look.withLens(lens.lens()).withOpinions(opinions.opinions(ids));
    if (load != null) {
      view = view.withLoad(Optional.of(load.isEmpty() ? map.contention() : ids.claim(load)));
    }
    if (focus != null) {
      Focus on = new Focus(ids.part(focus), Focus.Reach.RESTS_ON);
      view = view.withFocus(Optional.of(on.hiding(rest == Rest.hide)));
    }
    return new Scenes().of(map, view, judgement(map, view));
  }

  /** Who names a lens or has an opinion wants to see what follows. */
  private Optional<Judgement> judgement(ArgumentMap map, View view) {
    boolean wanted = judge || lens.given().isPresent() || !view.opinions().isEmpty();
    return wanted ? Optional.of(Judgement.of(map, view.lens(), view.opinions())) : Optional.empty();
  }
}
