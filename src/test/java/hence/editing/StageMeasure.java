package hence.editing;

import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.drawing.Theme;
import hence.format.MapFile;
import hence.judging.Judgement;
import hence.judging.Opinions;
import hence.layout.Layout;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.layout.typesetting.BoxSizes;
import hence.layout.typesetting.TextMeasure;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Measures what each stage of a map's way onto the screen costs, from its file to its drawing. */
final class StageMeasure {
  private static final int ROUNDS = 9;

  private StageMeasure() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    ArgumentMap map = time("read", () -> MapFile.read(file, "en").map().orElseThrow());
    View view = View.of("en", Theme.LIGHT);
    String claim = args.length > 1 ? args[1] : map.claims().get(map.claims().size() / 20).id();
    View folded = view.withFolded(Set.of(claim));
    TextMeasure measure = TextMeasure.bundled();
    Judgement judged = time("judge", () -> Judgement.of(map, view.lens(), Opinions.NONE));
    time("contents", () -> Contents.of(map));
    ArgumentMap seen = time("fold", () -> Fold.of(map, folded).seen());
    Sizes sizes = time("measure", () -> BoxSizes.of(map, "en", measure));
    Layout layout = time("place", () -> Engines.named("tidy").place(map, sizes, view.direction()));
    Scene scene = Scene.of(map, sizes, layout, Theme.LIGHT, "en");
    time("draw", () -> MapDrawing.of(scene));
    Scenes scenes = new Scenes();
    time("scene, folded", () -> scenes.of(map, folded, Optional.of(judged)));
    Desk desk = new Desk(map, Optional.empty(), view);
    time(
        "fold on the desk",
        () -> {
          desk.toggleFold(claim);
          return desk;
        });
    time("opening", () -> new Opening(scenes).of(map, view, 1280, 800));
    time("search", () -> Search.of(map).claims("energy"));
    System.out.printf("%d of %d claims left%n", seen.claims().size(), map.claims().size());
  }

  private static <T> T time(String stage, Supplier<T> work) {
    double[] millis = new double[ROUNDS];
    T made = null;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      made = work.get();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf("%-18s first %7.1f ms, median %7.1f ms%n", stage, first, millis[ROUNDS / 2]);
    return made;
  }
}
