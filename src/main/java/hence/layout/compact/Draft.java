package hence.layout.compact;

import hence.layout.compact.Settling.Settled;
import hence.layout.parts.Depths;
import hence.layout.parts.Frame;
import hence.layout.parts.Links;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;
import hence.layout.routing.CrossLinks;
import hence.layout.routing.Crossings;

/**
 * A compact map with its links routed: those of the tree at once, the others once it is asked for.
 *
 * @param crossings how often links outside the tree meet others; 0 if it was not counted
 */
record Draft(Settled settled, Plan plan, Links links, int crossings) {
  /** Routes the links of the tree. */
  static Draft of(Settled settled, PartTable parts) {
    Draft draft = treeOf(settled, parts);
    new Compaction(draft.plan, settled.steps(), draft.links).run();
    return draft;
  }

  /** Routes the links of the tree and leaves all room that is free between the blocks. */
  static Draft roomy(Settled settled, PartTable parts) {
    return treeOf(settled.roomy(), parts);
  }

  private static Draft treeOf(Settled settled, PartTable parts) {
    Plan plan = plan(settled.steps(), settled.blocks(), parts, settled.depths());
    Links links = new Links(parts);
    new StepRoutes(plan, settled.steps(), settled.blocks(), links).route();
    return new Draft(settled, plan, links, 0);
  }

  /** The height of the page that it needs. */
  double page(double ratio) {
    return Math.max(plan.width() / ratio, plan.depth());
  }

  /** Routes all other links. */
  Draft finish() {
    premises();
    new CrossLinks(plan, links).route();
    return this;
  }

  /** Routes all other links with care and counts how often they meet. */
  Draft finishThoroughly() {
    premises();
    int[] open = links.open(plan);
    new CrossLinks(plan, links).routeThoroughly();
    return new Draft(settled, plan, links, new Crossings(plan, links).of(open));
  }

  private void premises() {
    new StepRoutes(plan, settled.steps(), settled.blocks(), links).premises();
  }

  private static Plan plan(Steps steps, Blocks blocks, PartTable parts, Depths depths) {
    double[] x = new double[parts.size];
    double[] y = new double[parts.size];
    double[] width = parts.width.clone();
    for (int step = 1; step < steps.size; step++) {
      int reason = steps.reason[step];
      if (reason >= 0) {
        x[reason] = Frame.round(blocks.head[step]);
        y[reason] = Frame.round(blocks.y[step]);
        width[reason] = Frame.round(steps.headWidth[step]);
      }
      for (int slot = 0; slot < steps.claimCount(step); slot++) {
        int claim = steps.claim(step, slot);
        x[claim] = Frame.round(blocks.head[step] + blocks.claimIn(step, slot));
        y[claim] = Frame.round(blocks.y[step] + steps.premisesDown(step));
      }
    }
    return new Plan(parts, depths, x, y, width);
  }
}
