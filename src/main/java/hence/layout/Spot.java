package hence.layout;

/** A place on the map, in map units (px at 100 %), x to the right and y downwards. */
public record Spot(double x, double y) {}
