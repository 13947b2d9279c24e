package hence.layout;

import hence.layout.Settling.Settled;

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
    Plan plan = new Plan(parts, depths, settled.steps(), settled.blocks());
    Links links = new Links(parts);
    new StepRoutes(plan, settled.steps(), settled.blocks(), links).route();
    return new Draft(settled, plan, links, 0);
  }
}
