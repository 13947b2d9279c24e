package hence.window;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.MapFile;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Measures what a frame costs in the whole window while a large map is panned, zoomed and folded:
 * from frame to frame, and the time that all processors spent on it. Run with
 * javafx.animation.fullspeed=true; the argument is a map file.
 */
final class FrameMeasure {
  private static final int FRAMES = 120;
  private static final double WIDTH = 1280;

  private final Desk desk;
  private final MapCanvas canvas;
  private final String folded;

  private FrameMeasure(Desk desk, MapCanvas canvas) {
    this.desk = desk;
    this.canvas = canvas;
    List<Claim> claims = desk.map().claims();
    this.folded =
        claims.stream()
            .skip(claims.size() / 50)
            .map(Claim::id)
            .filter(id -> !desk.map().reasonsOn(id).isEmpty())
            .findFirst()
            .orElseThrow();
  }

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> begin(Path.of(args[0]), done));
    done.await();
    Platform.exit();
  }

  private static void begin(Path file, CountDownLatch done) {
    Desk desk =
        new Desk(
            MapFile.read(file, "en").map().orElseThrow(),
            Optional.empty(),
            View.of("en", Theme.LIGHT));
    Stage stage = new Stage();
    new MainWindow(stage, desk, OwnSettings.load()).show();
    MapCanvas canvas = (MapCanvas) stage.getScene().lookup("#map");
    canvas.animate(false);
    desk.change(desk.view().withFolded(Set.of()));
    new FrameMeasure(desk, canvas).run(done);
  }

  /** Something done in every frame, from where it begins. */
  private record Round(String name, double scale, Act act) {}

  private interface Act {
    void at(int frame);
  }

  private List<Round> rounds() {
    return List.of(
        new Round("whole, pan", 0, this::pan),
        new Round("whole, zoom", 0, this::zoom),
        new Round("10 %, pan", 0.1, this::pan),
        new Round("14 %, pan", 0.14, this::pan),
        new Round("20 %, pan", 0.2, this::pan),
        new Round("20 %, zoom", 0.2, this::zoom),
        new Round("40 %, pan", 0.4, this::pan),
        new Round("60 %, pan", 0.6, this::pan),
        new Round("100 %, pan", 1, this::pan),
        new Round("100 %, zoom", 1, this::zoom),
        new Round("100 %, fold", 1, this::fold));
  }

  private void pan(int frame) {
    canvas.pan(-7, frame % 2 == 0 ? 3 : -2);
  }

  private void zoom(int frame) {
    canvas.zoom(frame / 20 % 2 == 0 ? 1.02 : 1 / 1.02);
  }

  private void fold(int frame) {
    desk.toggleFold(folded);
  }

  private void run(CountDownLatch done) {
    Iterator<Round> rounds = rounds().iterator();
    new AnimationTimer() {
      private final Times times = new Times();
      private Round round = rounds.next();
      private int frame;

      @Override
      public void handle(long now) {
        if (frame == 0) {
          place(round.scale());
        }
        times.take(frame);
        round.act().at(frame);
        if (++frame > FRAMES) {
          times.print(round.name());
          frame = 0;
          if (rounds.hasNext()) {
            round = rounds.next();
          } else {
            stop();
            done.countDown();
          }
        }
      }
    }.start();
  }

  private void place(double scale) {
    canvas.fit();
    if (scale > 0) {
      desk.look(Camera.centered(desk.rect(desk.map().contention()).get(), scale, WIDTH, 600));
    }
  }

  /** How long frames took, and how long all processors worked for them. */
  private static final class Times {
    private final double[] real = new double[FRAMES];
    private final double[] work = new double[FRAMES];
    private long lastReal;
    private long lastWork;

    void take(int frame) {
      long now = System.nanoTime();
      long worked = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
      if (frame > 0) {
        real[frame - 1] = (now - lastReal) / 1e6;
        work[frame - 1] = (worked - lastWork) / 1e6;
      }
      lastReal = now;
      lastWork = worked;
    }

    void print(String name) {
      Arrays.sort(real);
      Arrays.sort(work);
      System.out.printf(
          "%-12s frame: least %6.1f ms, median %6.1f ms, 95 %% %6.1f ms; work: median %6.1f ms, 95 %% %6.1f ms%n",
          name,
          real[FRAMES / 20],
          real[FRAMES / 2],
          real[FRAMES * 95 / 100],
          work[FRAMES / 2],
          work[FRAMES * 95 / 100]);
    }
  }
}
