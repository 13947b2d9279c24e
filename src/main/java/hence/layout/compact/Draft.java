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
 * A compact map with its links routed.
 *
 * @param crossings how often links outside the tree meet others; 0 if it was not counted
 */
record Draft(Settled settled, Plan plan, Links links, int crossings) {
  /** Routes all links. */
  static Draft of(Settled settled, PartTable parts) {
    Draft draft = treeOf(settled, parts);
    new CrossLinks(draft.plan, draft.links).route();
    return draft;
  }

  /** Routes all links with care and counts how often they meet. */
  static Draft thoroughly(Settled settled, PartTable parts) {
    Draft draft = treeOf(settled, parts);
    int[] open = draft.links.open(draft.plan);
    new CrossLinks(draft.plan, draft.links).routeThoroughly();
    int crossings = new Crossings(draft.plan, draft.links).of(open);
    return new Draft(settled, draft.plan, draft.links, crossings);
  }

  private static Draft treeOf(Settled settled, PartTable parts) {
    Depths depths = settled.depths();
    Plan plan = plan(settled.steps(), settled.blocks(), parts, depths);
    Links links = new Links(parts);
    new StepRoutes(plan, settled.steps(), settled.blocks(), links).route();
    return new Draft(settled, plan, links, 0);
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
