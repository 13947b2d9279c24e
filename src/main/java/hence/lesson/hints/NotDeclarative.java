package hence.lesson.hints;

import hence.map.Claim;
import hence.map.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A box holds a sentence that can be true or false: no question, no request, no mere topic. */
final class NotDeclarative implements HintFinder {
  private final EnglishMood english = new EnglishMood();
  private final ChineseMood chinese = new ChineseMood();

  /** What a wording is instead of a claim. */
  enum Mood {
    QUESTION,
    REQUEST,
    TOPIC
  }

  /**
   * What tells that a wording is no claim.
   *
   * @param word the words that tell it
   */
  record Sign(Mood mood, String word) {}

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Claim claim : survey.map().claims()) {
      String words = survey.shown(claim.text()).strip();
      sign(words, survey.tongue(claim.text()))
          .filter(sign -> sign.mood() != Mood.TOPIC || isTopicEverywhere(survey, claim.text()))
          .ifPresent(sign -> found.accept(hint(survey, claim, sign)));
    }
  }

  /** Nothing that looks like a claim in another language: a verb is easier to see in some. */
  private boolean isTopicEverywhere(Survey survey, Text text) {
    return text.byLanguage().keySet().stream()
        .allMatch(tag -> {
          Tongue tongue = survey.tongue(text, tag);
          return tongue == Tongue.OTHER || sign(text.in(tag).strip(), tongue).isPresent();
        });
  }

  private Optional<Sign> sign(String words, Tongue tongue) {
    if (words.matches("(?s).*[?？؟][\"”’」』)）]*")) {
      return Optional.of(new Sign(Mood.QUESTION, words.substring(words.length() - 1)));
    }
    return switch (tongue) {
      case ENGLISH -> english.sign(words);
      case CHINESE -> chinese.sign(words);
      case OTHER -> Optional.empty();
    };
  }

  private static Hint hint(Survey survey, Claim claim, Sign sign) {
    String key =
        switch (sign.mood()) {
          case QUESTION -> "hint.not-declarative.question";
          case REQUEST -> "hint.not-declarative.request";
          case TOPIC -> "hint.not-declarative.topic";
        };
    return new Hint(
        HintRule.NOT_DECLARATIVE,
        List.of(claim.id()),
        List.of(sign.word()),
        survey.say(key, survey.quoted(List.of(sign.word()))));
  }
}
