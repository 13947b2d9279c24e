package hence.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Finds where an argument goes in circles. */
public final class Cycles {
  private Cycles() {}

  /**
   * One cycle for each knot of parts that all rest on each other: the shortest through the knot's
   * first part in reading order. Each id serves the next, the last serves the first.
   */
  public static List<List<String>> of(ArgumentMap map) {
    Graph<String, Link> graph = map.graph();
    Map<String, Integer> order = new HashMap<>();
    graph.vertexSet().forEach(id -> order.put(id, order.size()));
    List<List<String>> cycles = new ArrayList<>();
    // Kosaraju and not Gabow, whose recursion overflows the stack on long chains.
    for (Set<String> knot :
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      if (knot.size() > 1) {
        String first = Collections.min(knot, (a, b) -> order.get(a) - order.get(b));
        cycles.add(shortest(new AsSubgraph<>(graph, knot), first));
      }
    }
    cycles.sort((a, b) -> order.get(a.getFirst()) - order.get(b.getFirst()));
    return cycles;
  }

  /** The first part that breadth-first search meets with a link back closes a shortest cycle. */
  private static List<String> shortest(Graph<String, Link> knot, String start) {
    BreadthFirstIterator<String, Link> search = new BreadthFirstIterator<>(knot, start);
    String last = search.next();
    while (!knot.containsEdge(last, start)) {
      last = search.next();
    }
    List<String> cycle = new ArrayList<>();
    for (String id = last; id != null; id = search.getParent(id)) {
      cycle.add(id);
    }
    return cycle.reversed();
  }
}
