package hence.editing;

import hence.drawing.Bars;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.PartsDrawing;
import hence.drawing.Scene;
import hence.drawing.Signposts;
import hence.layout.Rect;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What there is to paint of a scene, by number from the hindmost to the foremost, and which of it
 * is where: a cluster of marks for each part, made when it is first asked for, and then loose
 * marks.
 */
public final class Clusters {
  private final PartsDrawing parts;
  private final Tiles tiles;
  private final Bars afar;
  private final Map<String, Integer> numbers;
  private final Rect bounds;

  /** Marks that belong to no part; they are few. */
  private final List<Mark> loose;

  private final Signposts signposts;

  private Clusters(
      PartsDrawing parts,
      Tiles tiles,
      Bars afar,
      Map<String, Integer> numbers,
      Rect bounds,
      List<Mark> loose,
      Signposts signposts) {
    this.parts = parts;
    this.tiles = tiles;
    this.afar = afar;
    this.numbers = numbers;
    this.bounds = bounds;
    this.loose = loose;
    this.signposts = signposts;
  }

  public static Clusters of(Scene scene) {
    return of(scene, Signposts.of(scene));
  }

  /** Those of another scene; what both have in common is not worked out again. */
  Clusters on(Scene other) {
    return of(other, signposts.on(other));
  }

  private static Clusters of(Scene scene, Signposts signposts) {
    PartsDrawing parts = PartsDrawing.of(scene);
    Map<String, Integer> numbers = HashMap.newHashMap(parts.size());
    for (int number = 0; number < parts.size(); number++) {
      numbers.put(parts.partId(number), number);
    }
    Tiles tiles = Tiles.covering(IntStream.range(0, parts.size()).mapToObj(parts::pieces).toList());
    return new Clusters(
        parts, tiles, Bars.afar(parts), numbers, parts.bounds(), parts.caption(), signposts);
  }

  /** The parts of the map alone, without the lines above them that tell how it is judged. */
  public Clusters partsOnly() {
    return new Clusters(parts, tiles, afar, numbers, bounds, List.of(), signposts);
  }

  /** How many parts there are; loose marks have the numbers from there on. */
  public int parts() {
    return parts.size();
  }

  /** How many parts and loose marks there are. */
  public int size() {
    return parts.size() + loose.size();
  }

  public String partId(int number) {
    return parts.partId(number);
  }

  public Mark mark(int number) {
    return number < parts.size() ? parts.cluster(number) : loose.get(number - parts.size());
  }

  /** The parts as they look from so far away that a box is a few pixels, by number. */
  public Bars afar() {
    return afar;
  }

  /** The names that are laid over it from far away. */
  public Signposts signposts() {
    return signposts;
  }

  /** All that is painted, with its margin, in map units. */
  public Rect bounds() {
    return bounds;
  }

  public Ink background() {
    return parts.background();
  }

  /** All of it as one picture. */
  public Drawing drawing() {
    return parts.drawing();
  }

  /** The numbers of what may show in a window, and of little that does not. */
  public BitSet near(Rect window) {
    BitSet near = tiles.near(window);
    near.set(parts.size(), size());
    return near;
  }

  /** Adds the numbers of those parts. */
  public void add(Iterable<String> ids, BitSet to) {
    for (String id : ids) {
      Integer number = numbers.get(id);
      if (number != null) {
        to.set(number);
      }
    }
  }
}
