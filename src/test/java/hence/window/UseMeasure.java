package hence.window;

import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.Scenes;
import hence.editing.View;
import hence.format.BundledMap;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Errands;
import hence.window.kit.SidePane;
import hence.window.navigation.ViewCommands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Measures how a large map feels in the whole window: for each thing that a reader does, how long
 * it is to the next frame, how long until what was asked for is there, and the longest that the
 * interface stood still meanwhile. Run with javafx.animation.fullspeed=true; the argument is a map
 * file, and optionally the only deed to do.
 */
final class UseMeasure {
  /** Frames after what was asked for is there, in which its costs may still show. */
  private static final int AFTERWARDS = 30;

  private static final int TIMES = 7;

  private final Stage stage;
  private final MainWindow window;
  private final Desk desk;
  private final MapCanvas canvas;
  private final Errands making;
  private final List<Deed> deeds = new ArrayList<>();

  /**
   * Something a reader does.
   *
   * @param times how often; the deed is told which time it is
   * @param isDone whether what was asked for is there
   */
  private record Deed(String name, int times, IntConsumer act, BooleanSupplier isDone) {}

  private UseMeasure(Stage stage, Path file) {
    this.stage = stage;
    this.making = new Errands();
    View view = View.of("en", Theme.LIGHT);
    this.desk = new Desk(BundledMap.essay("en"), Optional.empty(), view, new Scenes(), making);
    this.window = new MainWindow(stage, desk, OwnSettings.load(), making);
    window.show();
    this.canvas = (MapCanvas) stage.getScene().lookup("#map");
    plan(file.toAbsolutePath());
  }

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      UseMeasure measure = new UseMeasure(new Stage(), Path.of(args[0]));
      if (args.length > 1) {
        measure.only(args[1]);
      }
      measure.run(done);
    });
    done.await();
    Platform.exit();
  }

  /** Opens and unfolds the map, and then only does what is called so, for a profiler. */
  private void only(String name) {
    List<Deed> some = new ArrayList<>(deeds.subList(0, 4));
    if (name.endsWith("100 %")) {
      deeds.stream().filter(deed -> deed.name().equals("100 %")).forEach(some::add);
    }
    deeds.stream()
        .filter(deed -> deed.name().equals(name))
        .map(deed -> new Deed(name, 40, deed.act(), deed.isDone()))
        .forEach(some::add);
    deeds.clear();
    deeds.addAll(some);
  }

  private void plan(Path file) {
    add("begin", 1, _ -> {});
    deeds.add(
        new Deed(
            "open",
            1,
            _ -> window.files().open(file),
            () -> desk.file().filter(file::equals).isPresent() && !making.isBusy()));
    add("unfold all", 1, _ -> desk.change(desk.view().withFolded(Set.of())));
    add("fit", 1, _ -> canvas.fit());
    add("pan, whole", TIMES * 3, _ -> canvas.pan(5, 3));
    add("fold, whole", TIMES * 2, time -> desk.toggleFold(foldable(time)));
    add("100 %", 1, _ -> look(foldable(0)));
    add("pan, 100 %", TIMES * 3, _ -> canvas.pan(5, 3));
    add("fold, 100 %", TIMES * 2, time -> desk.toggleFold(foldable(time)));
    add("select", TIMES, time -> desk.select(Optional.of(claim(time).id())));
    add("go to", TIMES, time -> goTo(claim(time).id()));
    add("reject", TIMES, time -> reject(claim(time).id()));
    add("accept again", 1, _ -> desk.change(desk.view().withOpinions(Opinions.NONE)));
    add("dark and light", 4, _ -> next());
    type("people that are");
    add("what-if tab", 1, _ -> side("what-if"));
    add("hints tab", 1, _ -> side("hints"));
    add("load tab", 1, _ -> side("load"));
    add("source tab", 1, _ -> side("source"));
    add("inspector tab", 1, _ -> side("inspector"));
    add("outline", 1, _ -> fire("outline"));
    add("select, outline", TIMES, time -> desk.select(Optional.of(claim(time).id())));
    add("fold, outline", TIMES, time -> desk.toggleFold(foldable(time)));
    add("palette", 1, _ -> fire("palette"));
  }

  private void add(String name, int times, IntConsumer act) {
    deeds.add(new Deed(name, times, act, () -> !making.isBusy()));
  }

  private void type(String words) {
    TextField field = (TextField) stage.getScene().lookup("#search");
    Label count = (Label) stage.getScene().lookup("#search-count");
    deeds.add(
        new Deed(
            "type a letter",
            words.length(),
            time -> {
              count.setText("");
              field.setText(words.substring(0, time + 1));
            },
            () -> !count.getText().isEmpty() && !making.isBusy()));
  }

  private void side(String pane) {
    ((SidePane) stage.getScene().lookup("#side")).show(pane);
  }

  private void fire(String command) {
    String key = command.equals("outline") ? "Shortcut+B" : "Shortcut+K";
    stage.getScene().getAccelerators().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals(key))
        .findFirst()
        .ifPresentOrElse(entry -> entry.getValue().run(), () -> System.out.println("no " + key));
  }

  private void next() {
    desk.change(desk.view().withTheme(ViewCommands.next(desk.view().theme())));
  }

  private void reject(String claim) {
    desk.change(desk.view().toggled(claim, Opinion.REJECTED));
  }

  private void look(String part) {
    desk.rect(part)
        .ifPresent(at -> desk.look(Camera.centered(at, 1, canvas.getWidth(), canvas.getHeight())));
  }

  private void goTo(String part) {
    desk.reveal(part);
    desk.select(Optional.of(part));
    canvas.show(part);
  }

  private Claim claim(int time) {
    List<Claim> claims = desk.map().claims();
    return claims.get(claims.size() / (time % 40 + 2));
  }

  /** Another claim each time; half of the times one that is folded by then. */
  private String foldable(int time) {
    List<Claim> claims = desk.map().claims();
    return claims.stream()
        .skip(claims.size() / 50)
        .map(Claim::id)
        .filter(id -> !desk.map().reasonsOn(id).isEmpty() && desk.rect(id).isPresent())
        .skip(7L * (time / 4 * 2 + time % 2))
        .findFirst()
        .orElse(desk.map().contention());
  }

  private void run(CountDownLatch done) {
    Iterator<Deed> all = deeds.iterator();
    new AnimationTimer() {
      private Deed deed;
      private Stopwatch times;
      private int time;
      private int rest;

      @Override
      public void handle(long now) {
        if (deed != null) {
          times.frame(deed.isDone().getAsBoolean());
          if (!times.isDone() || rest-- > 0) {
            return;
          }
          times.end();
        }
        if (deed == null || time == deed.times()) {
          if (deed != null) {
            times.print(deed.name());
          }
          if (!all.hasNext()) {
            stop();
            done.countDown();
            return;
          }
          deed = all.next();
          times = new Stopwatch();
          time = 0;
        }
        rest = AFTERWARDS;
        times.begin();
        deed.act().accept(time++);
      }
    }.start();
  }
}
