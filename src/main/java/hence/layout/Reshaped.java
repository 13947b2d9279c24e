package hence.layout;

import hence.layout.Around.Part;

/** A step whose children are set as before, but may all take other shapes than before. */
final class Reshaped implements Choice {
  private final Setup setup;
  private final Curve shapes = new Curve();
  private int first;

  Reshaped(Setup setup, int step, Shapes all) {
    this.setup = setup;
    first = all.steps.first[step];
    int most = all.most(step);
    Part under = Part.of(setup.under(), all.curve, all.steps, most);
    Part beside = Part.of(setup.beside(), all.curve, all.steps, most);
    all.around.add(shapes, step, under, beside, setup.isApart(), 0);
    shapes.thin(most);
  }

  @Override
  public Curve shapes() {
    return shapes;
  }

  @Override
  public Setup setup(int shape, int[] shapeOf) {
    if (setup.under() != null) {
      setup.under().pick(shapes.other[shape], shapeOf);
    }
    if (setup.beside() != null) {
      setup.beside().pick(shapes.one[shape], shapeOf);
    }
    return setup;
  }

  @Override
  public void move(Steps steps, int step) {
    Slice.move(setup, steps.first[step] - first);
    first = steps.first[step];
  }
}
