package hence.layout.layered;

import hence.layout.Direction;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;

/** What the Eclipse Layout Kernel is asked for. */
final class ElkOptions {
  /** Up to so many parts the reading order is kept; its time is cubic in the widest layer. */
  private static final int MANY_PARTS = 1000;

  private ElkOptions() {}

  static void set(ElkNode root, Direction direction, int parts) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, direction(direction));
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding());
    // Zero would mean a seed from the clock.
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, order(parts));
    // Reverses no link of an acyclic map, and begins at the contention in a cyclic one.
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    // Centres parts over what they rest on.
    root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 48.0);
  }

  private static OrderingStrategy order(int parts) {
    return parts <= MANY_PARTS ? OrderingStrategy.NODES_AND_EDGES : OrderingStrategy.NONE;
  }

  private static org.eclipse.elk.core.options.Direction direction(Direction direction) {
    return switch (direction) {
      case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
      case UP -> org.eclipse.elk.core.options.Direction.UP;
      case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
      case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
    };
  }

  /** The side of a part that faces away from the contention. */
  static PortSide outward(Direction direction) {
    return switch (direction) {
      case DOWN -> PortSide.SOUTH;
      case UP -> PortSide.NORTH;
      case RIGHT -> PortSide.EAST;
      case LEFT -> PortSide.WEST;
    };
  }

  /** Parts of one layer begin on one line. */
  static Alignment towardsContention(Direction direction) {
    return switch (direction) {
      case DOWN -> Alignment.TOP;
      case UP -> Alignment.BOTTOM;
      case RIGHT -> Alignment.LEFT;
      case LEFT -> Alignment.RIGHT;
    };
  }
}
