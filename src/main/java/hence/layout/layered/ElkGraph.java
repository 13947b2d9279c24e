package hence.layout.layered;

import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A map as a graph of the Eclipse Layout Kernel: a node for each part, an edge for each link.
 *
 * <p>The edges run against the links, from the contention outwards, because the kernel takes the
 * sources of a graph for its first layer.
 */
final class ElkGraph {
  private final ArgumentMap map;
  private final Sizes sizes;
  private final Direction direction;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();

  ElkGraph(ArgumentMap map, Sizes sizes, Direction direction) {
    this.map = map;
    this.sizes = sizes;
    this.direction = direction;
  }

  Layout place() {
    ElkOptions.set(root, direction, map.claims().size() + map.reasons().size());
    ReadingOrder.of(map).forEach(this::addNode);
    map.reasons().forEach(this::addEdges);
    new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
    return new ElkReading(map, nodes, edges, direction).layout();
  }

  private void addNode(String id) {
    boolean isClaim = map.part(id).orElseThrow() instanceof Claim;
    Size size = isClaim ? sizes.claim(id) : sizes.bracket();
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setIdentifier(id);
    node.setDimensions(size.width(), size.height());
    node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    node.setProperty(CoreOptions.ALIGNMENT, ElkOptions.towardsContention(direction));
    nodes.put(id, node);
  }

  /** The reason's own link, then its premises' from one port, so that they share a stem. */
  private void addEdges(Reason reason) {
    ElkNode bracket = nodes.get(reason.id());
    PortSide outward = ElkOptions.outward(direction);
    addEdge(port(nodes.get(reason.target()), outward), port(bracket, outward.opposed()));
    ElkPort stem = port(bracket, outward);
    for (String premise : reason.premises()) {
      addEdge(stem, port(nodes.get(premise), outward.opposed()));
    }
  }

  private void addEdge(ElkPort from, ElkPort to) {
    edges.add(ElkGraphUtil.createSimpleEdge(from, to));
  }

  private static ElkPort port(ElkNode node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(CoreOptions.PORT_SIDE, side);
    return port;
  }
}
