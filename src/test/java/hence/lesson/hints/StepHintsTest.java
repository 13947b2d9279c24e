package hence.lesson.hints;

import static hence.lesson.hints.HintRule.HOLDING_HANDS;
import static hence.lesson.hints.HintRule.RABBIT_RULE;
import static hence.lesson.hints.HintRule.SINGLE_PREMISE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about the words of a step: the rabbit, the hands, and the premise alone. */
class StepHintsTest {
  private static final List<String> BOTH = List.of("en", "zh-Hant");

  @Test
  void aWordOfTheConclusionComesOutOfTheHat() {
    Sketch uniforms =
        Sketch.english("School uniforms should be compulsory.")
            .claims("Uniforms reduce bullying.", "Bullying harms learning.")
            .because("c0", "c1", "c2");
    assertEquals(List.of("School", "compulsory"), uniforms.words(RABBIT_RULE));
    Hint hint = uniforms.hints(RABBIT_RULE).getFirst();
    assertEquals(List.of("r0", "c0"), hint.parts());
    assertEquals(
        "The conclusion says \"School\" and \"compulsory\", but no premise of this reason does."
            + " Which premise brings it in?",
        hint.sentence());
    Sketch chinese =
        Sketch.chinese("學校應該強制穿制服。").claims("制服能減少霸凌。", "霸凌妨礙學習。").because("c0", "c1", "c2");
    assertEquals(List.of("學校", "強制穿"), chinese.words(RABBIT_RULE));
  }

  @Test
  void noRabbitWhereThePremisesSayItAll() {
    assertEquals(
        List.of(),
        Sketch.english("Socrates is mortal.")
            .claims("Socrates is a human.", "All humans are mortal.")
            .because("c0", "c1", "c2")
            .words(RABBIT_RULE));
    assertEquals(
        List.of(),
        Sketch.chinese("蘇格拉底終有一死。")
            .claims("蘇格拉底是人類。", "人類終有一死。")
            .because("c0", "c1", "c2")
            .words(RABBIT_RULE));
  }

  @Test
  void endingsDoNotMatter() {
    assertEquals(
        List.of(),
        Sketch.english("Governments regulate companies.")
            .claims("A government has regulated the company's owner.", "Owners speak for it.")
            .because("c0", "c1", "c2")
            .words(RABBIT_RULE));
  }

  @Test
  void aShortConclusionMayLackNoWord() {
    Sketch sketch =
        Sketch.english("Nuclear power should be expanded.")
            .claims("Nuclear power is safe.", "What is safe is good.")
            .because("c0", "c1", "c2");
    assertEquals(List.of("expanded"), sketch.words(RABBIT_RULE));
  }

  @Test
  void theWarrantIsAPremiseToo() {
    Sketch sketch =
        Sketch.english("Nuclear power should be expanded.")
            .claims("Nuclear power is safe.", "Safe power is cheap.")
            .because("c0", "c1", "c2")
            .warrant("What is safe and cheap should be expanded.");
    assertEquals(List.of(), sketch.words(RABBIT_RULE));
  }

  @Test
  void examplesAndSignsNeedNotSayTheConclusion() {
    for (String scheme : List.of("argument from examples", "Argument from sign", "例證")) {
      Sketch sketch =
          Sketch.english("Transformative technologies reach the poor last.")
              .claims("Electricity lit factories.", "Computers served armies.")
              .because("c0", "c1", "c2")
              .scheme(scheme);
      assertEquals(List.of(), Hints.of(sketch.map(), "en"), scheme);
    }
    assertEquals(
        1,
        Sketch.english("Transformative technologies reach the poor last.")
            .claims("Electricity lit factories.", "Computers served armies.")
            .because("c0", "c1", "c2")
            .scheme("design")
            .hints(RABBIT_RULE)
            .size());
  }

  @Test
  void anotherLanguageCanSayThatItIsButAnotherWord() {
    Sketch sketch =
        Sketch.of(BOTH, "Cars pollute towns.", "汽車污染城市。")
            .claim("Automobiles foul the air.", "汽車污染空氣。")
            .claim("The air stays in the city.", "空氣留在城市裡。")
            .because("c0", "c1", "c2");
    assertEquals(List.of(), sketch.words(RABBIT_RULE));
    Sketch alone =
        Sketch.english("Cars pollute towns.")
            .claims("Automobiles foul the air.", "The air stays in the city.")
            .because("c0", "c1", "c2");
    assertEquals(List.of("Cars pollute towns"), alone.words(RABBIT_RULE));
  }

  @Test
  void synonymsOfTheMapCount() {
    Sketch sketch =
        Sketch.english("Cars are dangerous.")
            .claims("Automobiles are fast.", "Fast things are dangerous.")
            .because("c0", "c1", "c2");
    assertEquals(List.of("Cars"), sketch.words(RABBIT_RULE));
    assertEquals(List.of(), sketch.synonyms("car", "automobile").words(RABBIT_RULE));
    Sketch chinese = Sketch.chinese("汽車危險。").claims("轎車速度快。", "速度快就危險。").because("c0", "c1", "c2");
    assertEquals(List.of("汽車"), chinese.words(RABBIT_RULE));
    assertEquals(List.of(), chinese.synonyms("汽車", "轎車").words(RABBIT_RULE));
  }

  @Test
  void aPremiseThatHoldsNoHand() {
    Sketch sketch =
        Sketch.english("Uniforms improve learning.")
            .claims(
                "Uniforms reduce bullying.",
                "Less bullying improves learning.",
                "Parents spend fortunes on fashion.")
            .because("c0", "c1", "c2", "c3");
    assertEquals(List.of("Parents spend fortunes", "fashion"), sketch.words(HOLDING_HANDS));
    assertEquals(List.of("r0", "c3"), sketch.hints(HOLDING_HANDS).getFirst().parts());
    Sketch chinese =
        Sketch.chinese("制服能改善學習。")
            .claims("制服減少霸凌。", "霸凌少了，學習就改善。", "家長在流行服飾花大錢。")
            .because("c0", "c1", "c2", "c3");
    assertEquals(List.of("r0", "c3"), chinese.hints(HOLDING_HANDS).getFirst().parts());
  }

  @Test
  void handsAreHeldAmongAllPremises() {
    Sketch sketch =
        Sketch.english("Harry is British.")
            .claims("Harry was born in Bermuda.", "Whoever is born in Bermuda is British.")
            .because("c0", "c1", "c2");
    assertEquals(List.of(), Hints.of(sketch.map(), "en"));
  }

  @Test
  void aPremiseAloneLeavesAStepUnsaid() {
    Sketch sketch =
        Sketch.english("Harry is British.")
            .claims("Harry was born in Bermuda.")
            .because("c0", "c1");
    assertEquals(List.of("born", "Bermuda", "British"), sketch.words(SINGLE_PREMISE));
    assertEquals(
        "A step is left unsaid here: what links \"born\" and \"Bermuda\" with \"British\"?",
        sketch.hints(SINGLE_PREMISE).getFirst().sentence());
    assertEquals(List.of(), sketch.words(RABBIT_RULE), "one question is enough");
    Sketch chinese = Sketch.chinese("哈利是英國人。").claims("哈利在百慕達出生。").because("c0", "c1");
    assertEquals(
        "這裡有一步沒說出來：一邊說「百慕達出生」，一邊說「英國人」，靠什麼連起來？",
        chinese.hints(SINGLE_PREMISE).getFirst().sentence());
  }

  @Test
  void aPremiseThatSaysItAllOrHasAWarrantMayStandAlone() {
    assertEquals(
        List.of(),
        Sketch.english("Some swans are black.")
            .claims("Black swans live in Australia.")
            .because("c0", "c1")
            .words(SINGLE_PREMISE));
    assertEquals(
        List.of(),
        Sketch.english("Harry is British.")
            .claims("Harry was born in Bermuda.")
            .because("c0", "c1")
            .warrant("Whoever is born in Bermuda is British.")
            .words(SINGLE_PREMISE));
    assertEquals(
        List.of(),
        Sketch.chinese("哈利是英國人。")
            .claims("哈利說話像倫敦人。")
            .because("c0", "c1")
            .scheme("argument from sign")
            .words(SINGLE_PREMISE));
  }

  @Test
  void languagesThatAreNotReadAreLeftAlone() {
    for (String tag : List.of("de", "ar", "ja", "x-klingon")) {
      Sketch sketch =
          Sketch.of(List.of(tag), "Sokrates ist sterblich.")
              .claims("Alle Hunde bellen laut.", "Katzen schlafen viel.")
              .because("c0", "c1", "c2");
      assertEquals(List.of(), Hints.of(sketch.map(), tag), tag);
    }
  }
}
