package hence.layout;

/**
 * A step whose children are set exactly as before; a child that is set anew itself takes the shape
 * that suits it best among the others.
 */
final class Fixed implements Choice {
  private final Steps steps;
  private final Setup setup;
  private final Curve[] curve;
  private final int step;
  private final Curve shapes = new Curve();

  /** The shape that each child takes. */
  private final int[] pick;

  private final Shapes all;

  Fixed(Setup setup, int step, Shapes all) {
    this.all = all;
    this.setup = setup;
    this.step = step;
    steps = all.steps;
    curve = all.curve;
    pick = new int[steps.count[step]];
    for (int i = 0; i < pick.length; i++) {
      pick(i, curve[steps.first[step] + i].nearest(all.ratio));
    }
    for (int i = 0; i < pick.length; i++) {
      suit(i);
    }
    Size own = size();
    shapes.append(own.width(), own.height(), 0, 0, 0);
  }

  private void pick(int i, int shape) {
    int child = steps.first[step] + i;
    pick[i] = shape;
    all.width[child] = curve[child].width[shape];
    all.height[child] = curve[child].height[shape];
  }

  private void suit(int i) {
    int most = curve[steps.first[step] + i].size;
    int best = pick[i];
    double least = Double.POSITIVE_INFINITY;
    for (int shape = 0; most > 1 && shape < most; shape++) {
      pick(i, shape);
      Size own = size();
      if (own.width() * own.height() < least) {
        least = own.width() * own.height();
        best = shape;
      }
    }
    pick(i, best);
  }

  private Size size() {
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    double underWide = 0;
    double underHigh = 0;
    if (setup.under() != null) {
      setup.under().measure(steps, all.width, all.height);
      underWide = setup.under().width;
      underHigh = Around.channel(setup.under().links) + setup.under().height;
    }
    double aside = 0;
    double besideHigh = 0;
    if (setup.beside() != null) {
      setup.beside().measure(steps, all.width, all.height);
      aside = Around.zone(step, setup.beside().links) + setup.beside().width;
      besideHigh = setup.beside().height;
    }
    return setup.isApart()
        ? new Size(Math.max(wide, underWide) + aside, Math.max(high + underHigh, besideHigh))
        : new Size(Math.max(wide + aside, underWide), Math.max(high, besideHigh) + underHigh);
  }

  @Override
  public Curve shapes() {
    return shapes;
  }

  @Override
  public Setup setup(int shape, int[] shapeOf) {
    System.arraycopy(pick, 0, shapeOf, steps.first[step], pick.length);
    return setup;
  }

  @Override
  public void move(Steps others, int other) {
    throw new UnsupportedOperationException("what is fixed is fixed once");
  }
}
