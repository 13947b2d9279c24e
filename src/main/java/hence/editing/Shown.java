package hence.editing;

import hence.drawing.Scene;
import hence.judging.Judgement;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies on the desk and all that follows from it; a value, made on any thread.
 *
 * @param asSaid what would hold without the reader's opinions
 * @param contents of what is to be seen
 */
public record Shown(
    Wanted wanted,
    Sight sight,
    Judgement asSaid,
    Judgement judgement,
    Scene scene,
    Clusters clusters,
    Places places,
    Contents contents) {
  /** The same argument with other notes in its margin. */
  Shown with(ArgumentMap same) {
    Sight renewed =
        new Sight(same, sight.view(), sight.fold(), sight.hidden(), sight.sizes(), sight.layout());
    return new Shown(
        wanted.with(same), renewed, asSaid, judgement, scene, clusters, places, contents);
  }

  /** The same with something else selected, and in the file where it lies now. */
  Shown in(Wanted now) {
    return new Shown(now, sight, asSaid, judgement, scene, clusters, places, contents);
  }

  /** The same in that file. */
  Shown in(Path file) {
    Wanted there = new Wanted(wanted.map(), Optional.of(file), wanted.view());
    return new Shown(there, sight, asSaid, judgement, scene, clusters, places, contents);
  }

  /** Where a part stands, if it is to be seen. */
  Optional<Rect> at(String part) {
    return places.of(part);
  }
}
