package hence.map;

/** An arrow of the graph: a premise serves its reason, a reason serves its target. */
public record Link(String from, String to) {}
