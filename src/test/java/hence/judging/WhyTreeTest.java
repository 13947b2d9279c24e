package hence.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The explanation in words, and the list of what changed. */
class WhyTreeTest {
  @Test
  void tellsEveryPartOnce() {
    ArgumentMap map = Sketch.map("r: a -> c", "s: a b -> c", "o: d -x c", "q: e -x d");
    assertEquals(
        """
        Contention: "C". In, because the reasons "A" and "A" with "B" hold and the objection "D" \
        is answered by "E".
          Because: "A". In, because its premise "A" is in.
            Premise: "A". In, because it is taken for granted and nothing speaks against it.
          Because: "A" with "B". In, because its premises "A" and "B" are in.
            Premise: "A". See above.
            Premise: "B". In, because it is taken for granted and nothing speaks against it.
          However: "D". Out, because the objection "E" stands against its premise "D".
            Premise: "D". Out, because the objection "E" stands and nothing answers it.
              But then: "E". In, because its premise "E" is in.
                Premise: "E". In, because it is taken for granted and nothing speaks against it.
        """,
        Judgement.of(map, Lens.GROUNDED, Opinions.NONE).whyTree("c", "en").text());
  }

  @Test
  void goesDownAsFarAsTheMapDoes() {
    String[] chain = new String[3_000];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = "r%d: a%d -> a%d".formatted(i, i + 1, i);
    }
    ArgumentMap map = Sketch.map(chain);
    for (Lens lens : Lens.values()) {
      Judgement judgement = Judgement.of(map, lens, Opinions.NONE);
      assertEquals(6_001, judgement.whyTree("a0", "zh-Hant").lines().size());
    }
    assertEquals(List.of(List.of("a3000")), CutSets.of(map, Opinions.NONE).cuts());
    assertEquals(1, Load.of(map, Opinions.NONE).on("a1500"));
  }

  @Test
  void endsOnCircles() {
    for (int seed = 0; seed < 300; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 12);
      for (Lens lens : Lens.values()) {
        Judgement judgement = Judgement.of(map, lens, RandomMaps.opinions(map, seed));
        List<WhyTree.Line> lines = judgement.whyTree(map.contention(), "en").lines();
        List<String> told =
            lines.stream().filter(line -> !line.again()).map(WhyTree.Line::partId).toList();
        assertEquals(told.stream().distinct().toList(), told);
      }
    }
  }

  @Test
  void whatChangedIsListedWithItsReason() {
    ArgumentMap map = Sketch.map("r: a -> c", "s: b -> c");
    Judgement before = Judgement.of(map, Lens.GROUNDED, Opinions.NONE);
    Judgement after = Judgement.of(map, Lens.GROUNDED, Opinions.NONE.with("a", Opinion.REJECTED));
    List<WhatChanged.Change> changes = WhatChanged.between(before, after, "en");
    assertEquals(
        List.of(
            new WhatChanged.Change("a", Status.IN, Status.OUT, "Out, because you reject it."),
            new WhatChanged.Change(
                "r", Status.IN, Status.OUT, "Out, because you reject its premise \"A\".")),
        changes);
    assertTrue(WhatChanged.between(after, after, "en").isEmpty());
  }
}
