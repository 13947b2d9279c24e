package hence.layout;

/** A width and a height in map units. */
public record Size(double width, double height) {}
