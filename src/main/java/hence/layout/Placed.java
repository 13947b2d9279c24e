package hence.layout;

/** Where a part stands: the box of a claim, or the bracket over the premises of a reason. */
public record Placed(String id, Rect rect) {}
