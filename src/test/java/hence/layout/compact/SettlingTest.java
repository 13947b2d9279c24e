package hence.layout.compact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.layout.Direction;
import hence.layout.RandomMaps;
import hence.layout.compact.Settling.Settled;
import hence.layout.parts.Depths;
import hence.layout.parts.Descent;
import hence.layout.parts.PartTable;
import hence.map.ArgumentMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SettlingTest {
  /** What another try has worked out is used again, and changes nothing. */
  @Property(tries = 60)
  void sharedShapesGiveTheSameBlocks(
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @IntRange(min = 2, max = 300) int claims,
      @ForAll @DoubleRange(max = 0.2) double cross,
      @ForAll @DoubleRange(min = 0.5, max = 3) double ratio,
      @ForAll @DoubleRange(min = 0.5, max = 3) double otherRatio) {
    ArgumentMap map = RandomMaps.tree(seed, claims).withCross(cross).withUndercuts(0.1).map();
    PartTable parts = new PartTable(map, RandomMaps.sizes(map, seed), Direction.DOWN);
    Depths other = depths(parts);
    Settling first = new Settling(parts, other, otherRatio);
    first.anew();
    Depths again = depths(parts);
    System.arraycopy(other.hangsFrom, 0, again.hangsFrom, 0, parts.size);
    assertSame(
        new Settling(parts, other, ratio).anew(),
        new Settling(parts, again, ratio, first.first()).anew());
    assertSame(
        new Settling(parts, depths(parts), ratio).anew(),
        new Settling(parts, depths(parts), ratio, first.first()).anew());
  }

  private static Depths depths(PartTable parts) {
    return new Depths(parts, new Descent(parts));
  }

  private static void assertSame(Settled expected, Settled found) {
    assertArrayEquals(expected.depths().hangsFrom, found.depths().hangsFrom);
    assertArrayEquals(expected.blocks().head, found.blocks().head);
    assertArrayEquals(expected.blocks().y, found.blocks().y);
    assertEquals(expected.isBelow(), found.isBelow());
  }
}
