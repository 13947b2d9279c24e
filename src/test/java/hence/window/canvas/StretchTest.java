package hence.window.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Dash;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.Rect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is painted of a line that leads through a window. */
class StretchTest {
  private static final Rect WINDOW = new Rect(0, 0, 100, 100);

  private static Mark.Line line(Step... steps) {
    return new Mark.Line(List.of(steps), Ink.NONE, 2, Dash.SOLID);
  }

  @Test
  void lineWithinIsOneStretch() {
    Mark.Line line = line(new Step.MoveTo(10, 10), new Step.LineTo(50, 10), bend(), to(60, 90));
    assertEquals(List.of(new Stretch(0, line.steps())), LongLine.of(line).stretches(WINDOW));
  }

  @Test
  void whatRunsOutsideIsLeftOutAndCounted() {
    Mark.Line line =
        line(new Step.MoveTo(-500, 50), to(-500, 500), to(-300, 500), to(-300, 50), to(900, 50));
    assertEquals(
        List.of(new Stretch(450 + 200 + 450, List.of(new Step.MoveTo(-300, 50), to(900, 50)))),
        LongLine.of(line).stretches(WINDOW));
  }

  @Test
  void lineThatComesBackIsTwoStretches() {
    Mark.Line line =
        line(new Step.MoveTo(50, -50), to(50, 200), to(300, 200), to(300, 60), to(20, 60));
    assertEquals(
        List.of(0.0, 250.0 + 250 + 140),
        LongLine.of(line).stretches(WINDOW).stream().map(Stretch::before).toList());
  }

  /** Every place of the line that lies in the window is on a stretch, and no stretch is astray. */
  @Property(tries = 300)
  void allThatShowsIsThere(@ForAll long seed) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.MoveTo(random.nextInt(-300, 300), random.nextInt(-300, 300)));
    for (int i = 0; i < 120; i++) {
      steps.add(to(random.nextInt(-300, 300), random.nextInt(-300, 300)));
    }
    List<Step> painted =
        LongLine.of(new Mark.Line(steps, Ink.NONE, 2, Dash.SOLID)).stretches(WINDOW).stream()
            .flatMap(stretch -> stretch.steps().stream().skip(1))
            .toList();
    assertEquals(
        painted.size(),
        new HashSet<>(painted.stream().map(System::identityHashCode).toList()).size());
    for (int i = 1; i < steps.size(); i++) {
      double[] from = xy(steps.get(i - 1));
      double[] to = xy(steps.get(i));
      boolean shows = false;
      for (double share = 0; share <= 1; share += 0.01) {
        shows |=
            WINDOW.contains(
                from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
      }
      assertTrue(!shows || painted.contains(steps.get(i)), steps + " at " + i);
    }
  }

  private static double[] xy(Step step) {
    return switch (step) {
      case Step.MoveTo(double x, double y) -> new double[] {x, y};
      case Step.LineTo(double x, double y) -> new double[] {x, y};
      case Step.BendTo(double _, double _, double x, double y) -> new double[] {x, y};
    };
  }

  private static Step to(double x, double y) {
    return new Step.LineTo(x, y);
  }

  private static Step bend() {
    return new Step.BendTo(60, 10, 60, 20);
  }
}
