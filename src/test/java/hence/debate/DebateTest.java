package hence.debate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.format.Reading;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Generated debates are what their recipe says. */
class DebateTest {
  private static final ArgumentMap THOUSAND = Debate.of(1000).map();

  @Test
  void sameRecipeSameMap() {
    assertEquals(MapFile.toJson(THOUSAND), MapFile.toJson(Debate.of(1000).map()));
    assertNotEquals(THOUSAND, Debate.of(1000).withSeed(2).map());
  }

  @Test
  void languagesShareTheStructure() {
    ArgumentMap chinese = Debate.of(1000).in("zh-Hant").map();
    assertEquals(THOUSAND.reasons(), chinese.reasons());
    for (Claim claim : chinese.claims()) {
      int length = claim.text().in("zh-Hant").length();
      assertTrue(10 <= length && length <= 40, claim.text()::toString);
    }
    assertEquals(Phrases.in("en").topics(), Phrases.in("zh-Hant").topics());
  }

  @Test
  void sentencesAreOfFairLengthAndNoTwoAlike() {
    Set<String> all = new HashSet<>();
    for (Claim claim : THOUSAND.claims()) {
      String sentence = claim.text().in("en");
      int words = sentence.split(" ").length;
      assertTrue(6 <= words && words <= 22, sentence);
      assertTrue(all.add(sentence), sentence);
      assertTrue(sentence.matches("[A-Z][^<>]*\\."), sentence);
    }
  }

  @Test
  void sizesFromTenToFiftyThousandAreSoundFiles() {
    for (int claims : List.of(1, 2, 10, 50, 50_000)) {
      ArgumentMap map = Debate.of(claims).in("en", "zh-Hant").map();
      assertEquals(claims, map.claims().size());
      Reading reading = MapFile.parse(MapFile.toJson(map), "debate", "en");
      assertEquals(List.of(), reading.problems());
    }
  }

  @Test
  void sharesAreThoseOfTheRecipe() {
    Debate recipe = Debate.of(20_000);
    ArgumentMap map = recipe.map();
    int premises = map.reasons().stream().mapToInt(reason -> reason.premises().size()).sum();
    long linked =
        map.reasons().stream()
            .map(reason -> reason.premises().size())
            .filter(size -> size > 1)
            .mapToInt(size -> size)
            .sum();
    assertEquals(0.30, (double) linked / premises, 0.02);
    assertEquals(Math.round(0.08 * 20_000), premises - (map.claims().size() - 1));
    long undercuts = map.reasons().stream().filter(r -> r.target().startsWith("r")).count();
    assertEquals(0.03, (double) undercuts / map.reasons().size(), 0.01);
    long against = map.reasons().stream().filter(r -> r.stance() == Stance.AGAINST).count();
    assertEquals(0.43, (double) against / map.reasons().size(), 0.05);
  }

  /** Without cross links every claim but the contention is the premise of one reason. */
  @Test
  void withoutCrossLinksItIsATree() {
    ArgumentMap tree = Debate.of(1000).withCross(0).map();
    int premises = tree.reasons().stream().mapToInt(reason -> reason.premises().size()).sum();
    assertEquals(999, premises);
    assertEquals(1000 + tree.reasons().size(), depths(tree).size());
  }

  @Test
  void aFewClaimsDrawManyRepliesAndExchangesGoDeep() {
    Map<String, Integer> replies = new HashMap<>();
    THOUSAND.reasons().forEach(reason -> replies.merge(reason.target(), 1, Integer::sum));
    int most = replies.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertTrue(most >= 12, "most replies: " + most);
    assertTrue(replies.size() < 600, "claims with replies: " + replies.size());
    int deepest = depths(THOUSAND).values().stream().mapToInt(Integer::intValue).max().orElse(0);
    assertTrue(10 <= deepest && deepest <= 25, "depth: " + deepest);
  }

  /**
   * Reasons between a part and the contention, along the first way found; of claims and reasons.
   */
  private static Map<String, Integer> depths(ArgumentMap map) {
    Map<String, Integer> depths = new HashMap<>(Map.of(map.contention(), 0));
    for (Reason reason : map.reasons()) {
      int depth = depths.get(reason.target()) + 1;
      depths.put(reason.id(), depth);
      reason.premises().forEach(premise -> depths.putIfAbsent(premise, depth));
    }
    return depths;
  }
}
