package hence.lesson.hints;

import hence.lesson.hints.NotDeclarative.Mood;
import hence.lesson.hints.NotDeclarative.Sign;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Chinese questions, requests and topics from claims; in doubt it is a claim. */
final class ChineseMood {
  private static final Pattern QUESTION = Pattern.compile("(嗎|呢)[。．.！!]?$|^(為什麼|為何|怎麼|如何|難道)");
  private static final Pattern REQUEST = Pattern.compile("^(請|讓我們|別|不要|勿|務必|想想|想像|考慮)|吧[。！!]?$");

  /** A topic is short. */
  private static final int LONGEST_TOPIC = 12;

  private final Set<String> verbs = WordList.of("verbs_zh");

  Optional<Sign> sign(String sentence) {
    Matcher question = QUESTION.matcher(sentence);
    if (question.find()) {
      return Optional.of(new Sign(Mood.QUESTION, bare(question.group())));
    }
    Matcher request = REQUEST.matcher(sentence);
    if (request.find()) {
      return Optional.of(new Sign(Mood.REQUEST, bare(request.group())));
    }
    boolean isTopic =
        sentence.codePointCount(0, sentence.length()) <= LONGEST_TOPIC
            && !sentence.matches("(?s).*[。！!.，,].*")
            && sentence.codePoints().mapToObj(Character::toString).noneMatch(verbs::contains);
    return isTopic ? Optional.of(new Sign(Mood.TOPIC, sentence)) : Optional.empty();
  }

  private static String bare(String words) {
    return words.replaceAll("[。．.！!]", "");
  }
}
