package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.compact.Around.Part;
import java.util.ArrayList;
import java.util.List;

/** A step whose children are set as before, but may all take other shapes than before. */
final class Reshaped implements Choice {
  private final Setup setup;
  private final Curve shapes = new Curve();
  private final Rows rows;
  private int first;

  Reshaped(Setup before, int step, Shapes all) {
    first = all.steps.first[step];
    setup = all.canJoin(before) ? before : before.closed();
    int most = all.most(step);
    Part under = Part.of(setup.under(), all.curve, all.steps, most);
    List<Row> offers = new ArrayList<>();
    if (setup.mode() == Mode.ROW) {
      int child = setup.joined();
      Rows own = all.choice[child].rows();
      offers.addAll(all.around.joined(step, child, own, under, 0));
      all.around.add(shapes, offers);
    } else {
      Part beside = Part.of(setup.beside(), all.curve, all.steps, most);
      all.around.add(shapes, step, under, beside, setup.mode() == Mode.APART, 0);
      if (under != null && setup.mode() == Mode.OVER) {
        all.around.rows(offers, step, under, beside, 0);
      }
    }
    shapes.thin(most);
    rows = Rows.best(offers);
  }

  @Override
  public Curve shapes() {
    return shapes;
  }

  @Override
  public Rows rows() {
    return rows;
  }

  @Override
  public Setup setup(int shape, int[] shapeOf) {
    if (shape < 0) {
      pick(rows.get(~shape).one(), rows.get(~shape).other(), shapeOf);
    } else {
      pick(shapes.one[shape], shapes.other[shape], shapeOf);
    }
    return setup;
  }

  private void pick(int one, int other, int[] shapeOf) {
    if (setup.under() != null) {
      setup.under().pick(other, shapeOf);
    }
    if (setup.mode() == Mode.ROW) {
      shapeOf[setup.joined()] = ~one;
    } else if (setup.beside() != null) {
      setup.beside().pick(one, shapeOf);
    }
  }

  @Override
  public void move(Steps steps, int step) {
    Slice.move(setup, steps.first[step] - first);
    first = steps.first[step];
  }
}
