package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.Size;
import java.util.List;

/**
 * A step whose children are set exactly as before; a child that is set anew itself takes the shape
 * that suits it best among the others.
 */
final class Fixed implements Choice {
  private final Steps steps;
  private final Setup setup;
  private final int step;
  private final Shapes all;
  private final Curve shapes = new Curve();
  private final Rows rows;

  /** The shape that each child takes. */
  private final int[] pick;

  Fixed(Setup before, int step, Shapes all) {
    this.all = all;
    this.step = step;
    steps = all.steps;
    setup = all.canJoin(before) ? before : before.closed();
    pick = new int[steps.count[step]];
    for (int i = 0; i < pick.length; i++) {
      int child = steps.first[step] + i;
      pick(i, child == setup.joined() ? -1 : all.curve[child].nearest(all.ratio));
    }
    for (int i = 0; i < pick.length; i++) {
      suit(i);
    }
    Row row = row();
    Size own = size(row);
    shapes.append(own.width(), own.height(), 0, 0, 0);
    boolean isRow = setup.mode() != Mode.APART && row.links() > 0;
    rows = isRow ? Rows.best(List.of(row)) : Rows.NONE;
  }

  private void pick(int i, int shape) {
    int child = steps.first[step] + i;
    pick[i] = shape;
    if (shape >= 0) {
      all.width[child] = all.curve[child].width[shape];
      all.height[child] = all.curve[child].height[shape];
    }
  }

  private void suit(int i) {
    int child = steps.first[step] + i;
    boolean isJoined = child == setup.joined();
    int most = isJoined ? all.choice[child].rows().size() : all.curve[child].size;
    int best = pick[i];
    double least = Double.POSITIVE_INFINITY;
    for (int shape = 0; most > 1 && shape < most; shape++) {
      pick(i, isJoined ? ~shape : shape);
      Size own = size(row());
      if (own.width() * own.height() < least) {
        least = own.width() * own.height();
        best = pick[i];
      }
    }
    pick(i, best);
  }

  private Size size(Row row) {
    if (setup.mode() != Mode.APART) {
      return new Size(row.fullWidth(), row.fullHeight());
    }
    double wide = Math.max(steps.headWidth[step], row.underWidth());
    double high = steps.headHeight[step] + Around.channel(row.links()) + row.underHeight();
    return new Size(
        wide + row.width() - steps.headWidth[step], Math.max(high, setup.beside().height));
  }

  /** The row of the step with the shapes picked for its children. */
  private Row row() {
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    Slice under = setup.under();
    if (under != null) {
      under.measure(steps, all.width, all.height);
    }
    if (setup.mode() == Mode.ROW) {
      int child = setup.joined();
      Row own = all.choice[child].rows().get(~pick[child - steps.first[step]]);
      Row row = own.joined(wide + Around.zone(step, 1), high, steps.drop(child), 0, 0);
      return under == null ? row : row.over(under.width, under.height, under.links, 0);
    }
    if (setup.beside() != null) {
      setup.beside().measure(steps, all.width, all.height);
      wide += Around.zone(step, setup.beside().links) + setup.beside().width;
      high = Math.max(high, setup.beside().height);
    }
    return under == null
        ? new Row(wide, high, 0, 0, 0, 0, 0, 0)
        : new Row(wide, high, under.width, under.height, under.links, 0, 0, 0);
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
    System.arraycopy(pick, 0, shapeOf, steps.first[step], pick.length);
    return setup;
  }

  @Override
  public Fixed of(Steps others, int other) {
    throw new UnsupportedOperationException("what is fixed is fixed once");
  }
}
