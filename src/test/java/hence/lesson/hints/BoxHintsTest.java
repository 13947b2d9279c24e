package hence.lesson.hints;

import static hence.lesson.hints.HintRule.BARE_ASSUMPTION;
import static hence.lesson.hints.HintRule.MANY_REASONS;
import static hence.lesson.hints.HintRule.NOT_DECLARATIVE;
import static hence.lesson.hints.HintRule.SAME_CLAIM;
import static hence.lesson.hints.HintRule.TWO_CLAIMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about single boxes and about how they hang together. */
class BoxHintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dogs are loyal and cats are proud. | and",
        "Dogs are loyal, and they make people happy. | and",
        "Smoking is harmful, but it is legal. | but",
        "Dogs are loyal; cats are not. | ;",
        "Dogs bark, whereas cats purr. | ",
        "Dogs are loyal, whereas cats are proud. | whereas",
        "Dogs are good pets because they are loyal. | because",
        "Because dogs are loyal, they are good pets. | Because",
        "Dogs are loyal, so they are good pets. | so",
        "Dogs are loyal and therefore good pets. | therefore",
        "Taxes are too high. They should be cut. | .",
      })
  void twoClaimsInEnglish(String sentence, String word) {
    List<String> expected = word == null ? List.of() : List.of(word);
    assertEquals(expected, Sketch.english(sentence).words(TWO_CLAIMS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cats and dogs are good pets.",
        "The price of bread and the price of milk have risen.",
        "Tools that are old and systems that are new must work together.",
        "If it rains and the roof is old, we get wet.",
        "The dog is so loyal that it is loved.",
        "Schools close because of snow.",
        "Dr. Jones has won a prize.",
        "Organizations must meet strict security and privacy rules.",
        "Several forces stretch the range between performance and money spent.",
        "So far, nobody has tried.",
        "Dogs bark and bite."
      })
  void oneClaimInEnglish(String sentence) {
    assertEquals(List.of(), Sketch.english(sentence).words(TWO_CLAIMS));
  }

  @ParameterizedTest
  @CsvSource({
    "狗很忠心，而且貓很驕傲。,而且",
    "狗很忠心；貓很驕傲。,；",
    "狗是好寵物，因為牠們忠心。,因為",
    "因為狗很忠心，所以是好寵物。,因為",
    "由於狗很忠心，狗是好寵物。,由於",
    "抽菸有害，但是合法。,但是",
    "稅太高了。應該減稅。,。"
  })
  void twoClaimsInChinese(String sentence, String word) {
    assertEquals(List.of(word), Sketch.chinese(sentence.replace(',', '，')).words(TWO_CLAIMS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "貓和狗都是好寵物。",
        "語言模型不只是工具，而是讓能力倍增。",
        "受益的是一般人，而非政府或企業。",
        "吉布森說過，未來降臨之際，分布並不平均。",
        "學校因為下雪而停課。",
        "一旦花錢能買到好模型，菁英就會甩開一般人。"
      })
  void oneClaimInChinese(String sentence) {
    assertEquals(List.of(), Sketch.chinese(sentence).words(TWO_CLAIMS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Should we ban cars?",
        "Let's ban cars.",
        "Please vote.",
        "Do not smoke.",
        "Global warming",
        "School uniforms",
        "The cost of living",
        "Freedom of speech"
      })
  void noClaimInEnglish(String words) {
    assertEquals(1, Sketch.english(words).hints(NOT_DECLARATIVE).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cars should be banned",
        "Cats purr.",
        "Cats eat birds",
        "Dogs bark",
        "Smoking kills",
        "Language models answer at once.",
        "A language model opens from a link."
      })
  void claimsInEnglish(String words) {
    assertEquals(List.of(), Sketch.english(words).hints(NOT_DECLARATIVE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"我們該禁止汽車嗎？", "禁止汽車好嗎", "為什麼要上學", "請不要抽菸。", "全球暖化", "言論自由", "學生的權利"})
  void noClaimInChinese(String words) {
    assertEquals(1, Sketch.chinese(words).hints(NOT_DECLARATIVE).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"汽車應該禁止", "狗很忠心", "貓吃鳥。", "人會死", "新科技起初稀少。", "言論自由是基本權利"})
  void claimsInChinese(String words) {
    assertEquals(List.of(), Sketch.chinese(words).hints(NOT_DECLARATIVE));
  }

  @Test
  void aQuestionIsAQuestionInAnyLanguage() {
    Sketch arabic = Sketch.of(List.of("ar"), "هل هذا صحيح؟");
    assertEquals(List.of("؟"), arabic.words(NOT_DECLARATIVE));
  }

  @Test
  void aTopicIsNoTopicIfItIsAClaimInAnotherLanguage() {
    Sketch sketch = Sketch.of(List.of("en", "zh-Hant"), "Dogs rescue", "狗會救人");
    assertEquals(List.of(), sketch.hints(NOT_DECLARATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "Dogs are good pets.,DOGS ARE GOOD PETS",
    "Dogs are good pets.,Dogs are really very good pets",
    "Schools should open later in winter.,A school should open later in the winter months."
  })
  void theSameInEnglish(String one, String other) {
    List<Hint> hints = Sketch.english(one).claims("Cats sleep.", other).hints(SAME_CLAIM);
    assertEquals(List.of("c2", "c0"), hints.getFirst().parts());
  }

  @ParameterizedTest
  @CsvSource({
    "Dogs are good pets.,Dogs are not good pets.",
    "Dogs are good pets.,Cats are good pets.",
    "Men bite dogs daily.,Dogs bite men daily.",
    "Taxes on fuel are too high.,Taxes on fuel are too low.",
    "Dogs bark.,Small dogs bark at night when strangers come."
  })
  void notTheSameInEnglish(String one, String other) {
    assertEquals(List.of(), Sketch.english(one).claims(other).hints(SAME_CLAIM));
  }

  @Test
  void theSameInChinese() {
    assertEquals(1, Sketch.chinese("狗是忠心的好寵物。").claims("狗是很忠心的好寵物").hints(SAME_CLAIM).size());
    assertEquals(0, Sketch.chinese("狗是忠心的好寵物。").claims("貓是忠心的好寵物。").hints(SAME_CLAIM).size());
    assertEquals(0, Sketch.chinese("狗是忠心的好寵物。").claims("狗不是忠心的好寵物。").hints(SAME_CLAIM).size());
  }

  @Test
  void theSameLettersInAnyLanguage() {
    Sketch arabic = Sketch.of(List.of("ar"), "الكلاب وفية.").claims("الكلاب  وفية");
    assertEquals(1, arabic.hints(SAME_CLAIM).size());
  }

  @Test
  void sevenReasonsAreNotTooManyAndEightAre() {
    Sketch sketch = Sketch.english("Dogs are good pets.");
    for (int i = 1; i <= 7; i++) {
      sketch.claims("Number " + i + " is a good dog.").because("c0", "c" + i);
    }
    assertEquals(List.of(), sketch.hints(MANY_REASONS));
    sketch.claims("Number 8 is a good dog.").because("c0", "c8");
    assertEquals(List.of("c0"), sketch.hints(MANY_REASONS).getFirst().parts());
    assertEquals(
        "8 reasons hang under this claim. Which of them share a thought?",
        sketch.hints(MANY_REASONS).getFirst().sentence());
  }

  @Test
  void whatCarriesAllShouldHaveAReasonOrASource() {
    Sketch sketch =
        Sketch.english("Socrates is mortal.")
            .unfounded("Socrates is human.")
            .claims("All humans are mortal.")
            .because("c0", "c1", "c2");
    assertEquals(List.of("c1"), sketch.hints(BARE_ASSUMPTION).getFirst().parts());
    Sketch twoWays =
        Sketch.english("Socrates is mortal.")
            .unfounded("Socrates is human.")
            .unfounded("Socrates is an animal.")
            .because("c0", "c1")
            .because("c0", "c2");
    assertEquals(List.of(), twoWays.hints(BARE_ASSUMPTION), "neither falls it alone");
    Sketch backed =
        Sketch.english("Socrates is mortal.")
            .unfounded("Socrates is human.")
            .claims("Socrates has parents.")
            .because("c0", "c1")
            .because("c1", "c2");
    assertEquals(List.of(), backed.hints(BARE_ASSUMPTION));
    assertEquals(List.of(), Sketch.of(List.of("en"), "Alone it stands.").hints(BARE_ASSUMPTION));
  }
}
