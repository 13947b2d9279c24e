package hence.lesson.hints;

import hence.lesson.hints.NotDeclarative.Mood;
import hence.lesson.hints.NotDeclarative.Sign;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells English requests and topics from claims; in doubt it is a claim. */
final class EnglishMood {
  private static final Set<String> REQUESTS =
      Set.of("let's", "please", "don't", "imagine", "consider", "remember", "suppose", "let");

  /** A topic is short. */
  private static final int LONGEST_TOPIC = 5;

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "a", "an", "the", "of", "no", "more", "less", "our", "my", "your", "their", "his", "her",
          "its", "and");

  private final EnglishReader reader = new EnglishReader();
  private final Set<String> finite = WordList.of("finite_en");
  private final Set<String> verbs =
      WordList.of("verbs_en").stream().map(reader::stem).collect(Collectors.toSet());

  Optional<Sign> sign(String sentence) {
    List<MatchResult> tokens = EnglishReader.WORD.matcher(sentence).results().toList();
    List<String> words = tokens.stream().map(t -> EnglishReader.lower(t.group())).toList();
    if (words.size() > 1 && isRequest(words)) {
      return Optional.of(new Sign(Mood.REQUEST, tokens.getFirst().group()));
    }
    boolean isTopic = words.size() <= LONGEST_TOPIC && !endsLikeASentence(sentence);
    return isTopic && IntStream.range(0, words.size()).noneMatch(i -> mayBeVerb(words, i))
        ? Optional.of(new Sign(Mood.TOPIC, sentence))
        : Optional.empty();
  }

  private static boolean isRequest(List<String> words) {
    String first = words.getFirst();
    return REQUESTS.contains(first) || first.equals("do") && words.get(1).equals("not");
  }

  private static boolean endsLikeASentence(String sentence) {
    return sentence.matches("(?s).*[.!][\"”’)]*");
  }

  private boolean mayBeVerb(List<String> words, int at) {
    String word = words.get(at);
    if (finite.contains(word)) {
      return true;
    }
    if (at == 0 || BEFORE_NOUNS.contains(words.get(at - 1)) || word.endsWith("ing")) {
      return false;
    }
    return word.endsWith("ed") || verbs.contains(reader.stem(word));
  }
}
