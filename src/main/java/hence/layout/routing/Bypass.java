package hence.layout.routing;

import hence.layout.parts.Extent;
import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.Plan;
import java.util.List;

/**
 * The free space below a map, where links run level past whatever stands between their ends: what
 * is above a part are brackets as wide as the map, but what is below it is its own.
 */
final class Bypass {
  /** So far out nothing stands, and the free space does not end yet. */
  private static final double OUT = 200;

  /** The share of the map's height that its levels may take up beside it. */
  private static final double MOST_ROOM = 0.15;

  private final Plan plan;
  private final Questions questions;
  private final Extent boxes;
  private final Exit exit;

  Bypass(Plan plan, Questions questions) {
    this.plan = plan;
    this.questions = questions;
    boxes = new Extent(plan);
    double y = boxes.bottom() + OUT;
    int asked = questions.ask((boxes.left() + boxes.right()) / 2, y);
    exit = new Exit(asked, false, y, boxes.left(), boxes.right(), y);
  }

  /** How much farther a link leads sideways than down to the bypass and up again. */
  double reach(int from, int to) {
    double aside = Math.abs(plan.centerX(from) - plan.centerX(to));
    return aside / (2 * boxes.bottom() - plan.centerY(from) - plan.centerY(to));
  }

  /** A way out of the map and in again that costs less than twice a limit, or null. */
  Way find(Search search, List<Exit> from, List<Exit> to, double limit) {
    Goal outside =
        new Goal(List.of(exit), boxes.left(), boxes.right(), exit.edge(), exit.edge(), limit);
    Way out = search.find(from, outside, questions);
    Way in = out == null ? null : search.find(to, outside, questions);
    return in == null ? null : out.joinBack(in);
  }

  /** The cell that it is. */
  int cell() {
    return questions.cell[exit.question()];
  }

  Tracks tracks() {
    return new Tracks(boxes.left(), boxes.right());
  }

  /** The depth of one of so many levels, counted from the map outwards. */
  double level(int which, int levels) {
    double room = MOST_ROOM * (boxes.bottom() - boxes.top());
    double lane = Math.min(Gaps.LANE, room / levels);
    return Frame.round(boxes.bottom() + Gaps.HEAD + Gaps.CLEARANCE + which * lane);
  }
}
