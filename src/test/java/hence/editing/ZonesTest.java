package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.Rect;
import hence.lesson.practice.building.Way;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ZonesTest {
  private static final Rect BOX = new Rect(100, 100, 200, 80);

  @Test
  void theLeftOfAClaimIsBecauseTheRightHowever() {
    Zones zones = Zones.of(BOX, true, List.of(Way.BECAUSE, Way.HOWEVER), 800);
    assertEquals(Optional.of(Way.BECAUSE), zones.at(150, 170));
    assertEquals(Optional.of(Way.HOWEVER), zones.at(250, 170));
    assertEquals(Optional.empty(), zones.at(150, 300));
  }

  @Test
  void aPremiseOffersTogetherAtItsSideAndABracketItsTwoWays() {
    Zones premise =
        Zones.of(BOX, true, List.of(Way.BECAUSE, Way.HOWEVER, Way.TOGETHER, Way.STEP), 800);
    assertEquals(3, premise.zones().size(), "the step is the bracket's");
    assertEquals(
        Optional.of(Way.TOGETHER), premise.at(320, premise.zones().getLast().rect().centerY()));
    Zones bracket =
        Zones.of(new Rect(100, 100, 200, 24), false, List.of(Way.TOGETHER, Way.STEP), 800);
    assertEquals(Optional.of(Way.TOGETHER), bracket.at(110, 112));
    assertEquals(Optional.of(Way.STEP), bracket.at(290, 112));
    assertFalse(bracket.holds(200, 200));
  }

  /** Nearly everything between a claim and what hangs under it means the bracket. */
  @Test
  void aThinBracketReachesFarUpAndDown() {
    Zones bracket =
        Zones.of(new Rect(100, 100, 200, 12), false, List.of(Way.TOGETHER, Way.STEP), 800);
    assertEquals(Optional.of(Way.TOGETHER), bracket.at(110, 74));
    assertEquals(Optional.of(Way.STEP), bracket.at(290, 138));
    assertEquals(Optional.empty(), bracket.at(110, 70));
    Zones claim = Zones.of(new Rect(100, 100, 200, 12), true, List.of(Way.BECAUSE), 800);
    assertEquals(Optional.empty(), claim.at(110, 74));
    assertEquals(new Rect(22, 72, 356, 68), bracket.around());
  }

  @Test
  void nearTheEdgeThePlacesStayInTheWindow() {
    Zones zones = Zones.of(BOX, true, List.of(Way.values()), 320);
    assertEquals(3, zones.zones().size());
    for (Zones.Zone zone : zones.zones()) {
      assertTrue(zone.rect().right() <= 320, zone::toString);
    }
    Zones bracket = Zones.of(BOX, false, List.of(Way.TOGETHER, Way.STEP), 400);
    assertTrue(bracket.zones().getLast().rect().right() <= 400);
  }

  @Test
  void whereNothingCanBeDroppedThereIsNoPlace() {
    assertEquals(Optional.empty(), Zones.of(BOX, true, List.of(), 800).at(150, 150));
  }

  @Property
  void thePlacesOfAPartNeverOverlap(
      @ForAll @DoubleRange(min = 40, max = 400) double width,
      @ForAll @DoubleRange(min = 30, max = 200) double height) {
    Rect box = new Rect(500, 0, width, height);
    List<Zones.Zone> zones = Zones.of(box, true, List.of(Way.values()), 5000).zones();
    for (int i = 0; i < zones.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(zones.get(i).rect().overlaps(zones.get(j).rect()));
      }
      assertTrue(zones.get(i).rect().grow(16).overlaps(box), "each is at the box");
    }
  }
}
