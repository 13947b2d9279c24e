package hence.map;

/** A claim, and one of the places where it is made. */
public record Citing(Claim claim, Citation citation) {}
