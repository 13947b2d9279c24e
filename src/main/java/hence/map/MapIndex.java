package hence.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultDirectedGraph;

/** Finds the parts of a map by id and by what they serve. */
final class MapIndex {
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, List<Reason>> on = new HashMap<>();
  private final Map<String, List<Reason>> using = new HashMap<>();
  private Graph<String, Link> graph;
  private Footing footing;

  private MapIndex() {}

  static MapIndex of(ArgumentMap map) {
    MapIndex index = new MapIndex();
    map.claims().forEach(index::add);
    map.reasons().forEach(index::add);
    map.reasons().forEach(index::connect);
    if (!(index.parts.get(map.contention()) instanceof Claim)) {
      throw new IllegalArgumentException("the contention is no claim: " + map.contention());
    }
    return index;
  }

  private void add(Part part) {
    if (parts.putIfAbsent(part.id(), part) != null) {
      throw new IllegalArgumentException("the id is used twice: " + part.id());
    }
  }

  private void connect(Reason reason) {
    if (reason.premises().isEmpty()) {
      throw new IllegalArgumentException("the reason has no premise: " + reason.id());
    }
    if (!parts.containsKey(reason.target()) || reason.target().equals(reason.id())) {
      throw new IllegalArgumentException("the target of " + reason.id() + " is not a part");
    }
    on.computeIfAbsent(reason.target(), _ -> new ArrayList<>()).add(reason);
    for (String premise : reason.premises()) {
      if (!(parts.get(premise) instanceof Claim)) {
        throw new IllegalArgumentException("a premise of " + reason.id() + " is no claim");
      }
      List<Reason> users = using.computeIfAbsent(premise, _ -> new ArrayList<>());
      if (!users.isEmpty() && users.getLast() == reason) {
        throw new IllegalArgumentException("a premise stands twice in " + reason.id());
      }
      users.add(reason);
    }
  }

  Part part(String id) {
    return parts.get(id);
  }

  List<Reason> reasonsOn(String id) {
    return Collections.unmodifiableList(on.getOrDefault(id, List.of()));
  }

  List<Reason> reasonsUsing(String id) {
    return Collections.unmodifiableList(using.getOrDefault(id, List.of()));
  }

  boolean serves(String part, String other) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(other));
    while (!open.isEmpty()) {
      for (Reason reason : reasonsOn(open.pop())) {
        if (reason.premises().contains(part) || reason.id().equals(part)) {
          return true;
        }
        if (seen.add(reason.id())) {
          open.push(reason.id());
          reason.premises().stream().filter(seen::add).forEach(open::push);
        }
      }
    }
    return false;
  }

  /** Built when first asked for: drawing a map never needs it. */
  synchronized Graph<String, Link> graph(ArgumentMap map) {
    if (graph == null) {
      Graph<String, Link> built = new DefaultDirectedGraph<>(Link.class);
      map.claims().forEach(claim -> built.addVertex(claim.id()));
      map.reasons().forEach(reason -> built.addVertex(reason.id()));
      for (Reason reason : map.reasons()) {
        addLink(built, reason.id(), reason.target());
        reason.premises().forEach(premise -> addLink(built, premise, reason.id()));
      }
      graph = new AsUnmodifiableGraph<>(built);
    }
    return graph;
  }

  /** Built when first asked for: a map that is not folded never needs it. */
  synchronized Footing footing(ArgumentMap map) {
    if (footing == null) {
      footing = Footing.of(map);
    }
    return footing;
  }

  private static void addLink(Graph<String, Link> graph, String from, String to) {
    graph.addEdge(from, to, new Link(from, to));
  }
}
