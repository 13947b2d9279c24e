package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.compact.Around.Part;

/** A step whose children are set as before, but may all take other shapes than before. */
final class Reshaped implements Choice {
  private final Setup setup;
  private final Curve shapes;
  private final Rows rows;
  private int first;

  Reshaped(Setup before, int step, Shapes all) {
    first = all.steps.first[step];
    setup = all.canJoin(before) ? before : before.closed();
    int most = all.most(step);
    Part under = Part.of(setup.under(), all.curve, all.steps, most);
    Around around = new Around(all.steps, step);
    if (setup.mode() == Mode.ROW) {
      int child = setup.joined();
      around.join(child, all.choice[child].rows(), under, 0);
    } else {
      Part beside = Part.of(setup.beside(), all.curve, all.steps, most);
      around.add(under, beside, setup.mode(), 0);
    }
    shapes = around.shapes(most);
    rows = around.rows();
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
  public Reshaped of(Steps steps, int step) {
    Slice.move(setup, steps.first[step] - first);
    first = steps.first[step];
    return this;
  }
}
