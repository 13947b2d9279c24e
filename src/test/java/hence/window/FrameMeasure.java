package hence.window;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.MapFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Measures what a frame costs while a map is moved: run with javafx.animation.fullspeed=true. */
final class FrameMeasure {
  private static final int FRAMES = 120;

  private FrameMeasure() {}

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> measure(args, done));
    done.await();
    Platform.exit();
  }

  private static void measure(String[] args, CountDownLatch done) {
    Desk desk =
        new Desk(
            MapFile.read(Path.of(args[0]), "en").map().orElseThrow(),
            Optional.empty(),
            View.of("en", Theme.LIGHT).withEngine(args.length > 1 ? args[1] : "tidy"));
    MapCanvas canvas = new MapCanvas(desk, new Typefaces());
    canvas.animate(false);
    Stage stage = new Stage();
    stage.setScene(new Scene(canvas, 1280, 800));
    stage.show();
    new AnimationTimer() {
      private final String[] names = {"whole map", "at 12 %", "at 30 %", "at 100 %"};
      private final double[] scales = {0, 0.12, 0.3, 1};
      private final long[] times = new long[FRAMES];
      private int round;
      private int frame;
      private long last;

      @Override
      public void handle(long now) {
        if (frame == 0) {
          desk.change(desk.view().withFolded(java.util.Set.of()));
          canvas.fit();
          if (scales[round] > 0) {
            desk.look(
                Camera.centered(
                    desk.rect(desk.map().contention()).get(), scales[round], 1280, 800));
          }
        }
        long real = System.nanoTime();
        if (frame > 0) {
          times[frame - 1] = real - last;
        }
        last = real;
        canvas.pan(frame % 2 == 0 ? 7 : -5, 3);
        if (++frame > FRAMES) {
          Arrays.sort(times);
          System.out.printf(
              "%-10s median %.1f ms, 95 %% %.1f ms, max %.1f ms%n",
              names[round],
              times[FRAMES / 2] / 1e6,
              times[FRAMES * 95 / 100] / 1e6,
              times[FRAMES - 1] / 1e6);
          frame = 0;
          if (++round == names.length) {
            stop();
            done.countDown();
          }
        }
      }
    }.start();
  }
}
