package hence.layout;

/** Where every part stands in the map that grows downwards, by its number. */
final class Plan {
  final PartTable parts;
  final Depths depths;
  final double[] x;
  final double[] y;
  final double[] width;
  final double[] height;

  Plan(PartTable parts, Depths depths, Forest forest) {
    this.parts = parts;
    this.depths = depths;
    x = new double[parts.size];
    y = depths.top;
    width = parts.width.clone();
    height = parts.height;
    double[] left = new Contours(forest).place();
    for (int node = 1; node < forest.size; node++) {
      switch (forest.kind(node)) {
        case CLAIM, BRACKET -> take(forest.part(node), left[node], forest.width[node]);
        case GROUND, CHANNEL, STEM, RISER -> {}
      }
    }
  }

  Plan(PartTable parts, Depths depths, Steps steps, Blocks blocks) {
    this.parts = parts;
    this.depths = depths;
    x = new double[parts.size];
    y = new double[parts.size];
    width = parts.width.clone();
    height = parts.height;
    for (int step = 1; step < steps.size; step++) {
      if (steps.reason[step] >= 0) {
        take(steps.reason[step], blocks.head[step], steps.headWidth[step]);
        y[steps.reason[step]] = Frame.round(blocks.y[step]);
      }
      for (int slot = 0; slot < steps.claimCount(step); slot++) {
        int claim = steps.claim(step, slot);
        x[claim] = Frame.round(blocks.head[step] + blocks.claimIn(step, slot));
        y[claim] = Frame.round(blocks.y[step] + steps.premisesDown(step));
      }
    }
  }

  private void take(int part, double left, double w) {
    x[part] = Frame.round(left);
    width[part] = Frame.round(w);
  }

  double centerX(int part) {
    return x[part] + width[part] / 2;
  }

  double centerY(int part) {
    return y[part] + height[part] / 2;
  }

  double right(int part) {
    return x[part] + width[part];
  }

  double bottom(int part) {
    return y[part] + height[part];
  }

  /** How wide it is by its height. */
  double aspect() {
    double widest = 0;
    double deepest = 1;
    for (int p = 0; p < parts.size; p++) {
      widest = Math.max(widest, right(p));
      deepest = Math.max(deepest, bottom(p));
    }
    return widest / deepest;
  }

  /** The last resort of a link, should both ends be walled in; the gaps are wide enough. */
  double[] straight(int from, int to) {
    double px = Frame.round(centerX(from));
    double py = Frame.round(centerY(to));
    double end = px < centerX(to) ? x[to] : right(to);
    return new double[] {px, y[from], px, py, end, py};
  }
}
