package hence.layout;

import hence.map.ArgumentMap;

/**
 * How easy a drawing of a map is to follow, counted alike for Hence and for {@code dot}.
 *
 * @param crossings of links, as drawn
 * @param through pairs of a link and a foreign box that it runs through
 * @param length of all links, in map units
 * @param aspect width by height
 * @param filled the share of the area that boxes fill
 */
public record Figures(int crossings, int through, double length, double aspect, double filled) {
  /** Of Hence's own layout. */
  public static Figures of(Layout layout) {
    return of(Sketch.of(layout));
  }

  /** Of what {@code dot} makes of the same boxes. */
  public static Figures ofDot(ArgumentMap map, Sizes sizes) {
    return of(Dot.draw(map, sizes));
  }

  private static Figures of(Sketch drawn) {
    Legibility found = Legibility.of(drawn);
    return new Figures(
        found.crossings(), found.through(), found.length(), found.aspect(), found.filled());
  }
}
