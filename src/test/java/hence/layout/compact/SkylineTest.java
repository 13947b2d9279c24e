package hence.layout.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SkylineTest {
  private static final int PLACES = 12;

  /** From one place up to another. */
  record Stretch(int left, int right) {}

  @Property
  void whatIsAddedLastIsSeen(
      @ForAll("stretches") List<Stretch> things, @ForAll("stretch") Stretch window) {
    Skyline skyline = new Skyline();
    int[] seen = new int[PLACES];
    for (int i = 0; i < things.size(); i++) {
      Stretch thing = things.get(i);
      skyline.add(thing.left(), thing.right(), i);
      for (int place = thing.left(); place < thing.right(); place++) {
        seen[place] = i + 1;
      }
    }
    Set<Integer> told = new TreeSet<>();
    skyline.look(window.left(), window.right(), told::add);
    Set<Integer> wanted = new TreeSet<>();
    for (int place = window.left(); place < window.right(); place++) {
      if (seen[place] > 0) {
        wanted.add(seen[place] - 1);
      }
    }
    assertEquals(wanted, told);
  }

  @Provide
  Arbitrary<List<Stretch>> stretches() {
    return stretch().list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<Stretch> stretch() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, PLACES - 1);
    return Combinators.combine(place, place)
        .filter((one, other) -> !one.equals(other))
        .as((one, other) -> new Stretch(Math.min(one, other), Math.max(one, other)));
  }
}
