package hence.window;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.Scenes;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Errands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Measures what it takes to fold one claim of a large map, in the whole window: many different
 * claims, each for the first time and then back, at 100 % where the claim is and with the whole map
 * in view. Run with javafx.animation.fullspeed=true; the arguments are a map file, the engine and
 * how many claims.
 */
final class FoldMeasure {
  /** Frames after a fold is there, in which its costs may still show. */
  private static final int AFTERWARDS = 15;

  private final Desk desk;
  private final MapCanvas canvas;
  private final Errands making = new Errands();
  private final List<String> claims;

  private FoldMeasure(Path file, String engine, int folds) {
    View view = View.of("en", Theme.LIGHT);
    desk = new Desk(BundledMap.essay("en"), Optional.empty(), view, new Scenes(), making);
    Stage stage = new Stage();
    new MainWindow(stage, desk, OwnSettings.load(), making).show();
    canvas = (MapCanvas) stage.getScene().lookup("#map");
    ArgumentMap map = MapFile.read(file, "en").map().orElseThrow();
    desk.change(desk.view().withEngine(engine));
    desk.open(map, Optional.of(file));
    desk.whenShown(() -> desk.change(desk.view().withFolded(Set.of())));
    List<String> foldable =
        map.claims().stream().map(Claim::id).filter(id -> !map.reasonsOn(id).isEmpty()).toList();
    claims = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      claims.add(foldable.get((int) ((long) i * i * foldable.size() / ((long) folds * folds))));
    }
  }

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    String engine = args.length > 1 ? args[1] : "auto";
    int folds = args.length > 2 ? Integer.parseInt(args[2]) : 40;
    Platform.startup(() -> new FoldMeasure(Path.of(args[0]), engine, folds).run(done));
    done.await();
    Platform.exit();
  }

  private void run(CountDownLatch done) {
    new AnimationTimer() {
      private final List<String> names =
          List.of("100 %, fold", "100 %, back", "whole, fold", "whole, back");
      private final List<Stopwatch> times = Stream.generate(Stopwatch::new).limit(4).toList();
      private int step = -1;
      private int rest = 10 * AFTERWARDS;
      private Stopwatch now = new Stopwatch();

      @Override
      public void handle(long at) {
        now.frame(!making.isBusy());
        if (!now.isDone() || rest-- > 0) {
          return;
        }
        now.end();
        if (++step == 2 * claims.size()) {
          stop();
          for (int i = 0; i < times.size(); i++) {
            times.get(i).print(names.get(i));
          }
          done.countDown();
          return;
        }
        int kind = step % 4;
        String claim = claims.get(step / 2);
        if (kind % 2 == 0) {
          look(claim, kind == 0);
        }
        rest = AFTERWARDS;
        now = times.get(kind);
        now.begin();
        desk.toggleFold(claim);
      }
    }.start();
  }

  private void look(String claim, boolean isNear) {
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    desk.look(
        isNear
            ? Camera.centered(desk.rect(claim).orElseThrow(), 1, width, height)
            : Camera.fit(desk.bounds(), width, height));
  }
}
