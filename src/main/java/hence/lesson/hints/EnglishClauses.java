package hence.lesson.hints;

import hence.lesson.hints.TwoClaims.Joint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where an English sentence joins two clauses, not merely two words. */
final class EnglishClauses {
  private static final Set<String> SIDE_BY_SIDE = Set.of("and", "but", "whereas");
  private static final Set<String> INFERRING =
      Set.of("because", "so", "therefore", "thus", "hence", "consequently");
  private static final Set<String> SUBJECTS =
      Set.of(
          "it", "they", "he", "she", "we", "you", "i", "there", "this", "that", "these", "those");

  /** Nothing but the subject of a clause, so that whatever comes next is its verb. */
  private static final Set<String> PERSONS = Set.of("it", "they", "he", "she", "we", "i");

  /** Behind these a verb belongs to a part of the clause only. */
  private static final Set<String> SUBORDINATING =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "what",
          "whoever",
          "whatever",
          "how",
          "when",
          "where",
          "if",
          "than",
          "as",
          "to");

  /** What begins with these is one condition, and what follows from it. */
  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "when",
          "whenever",
          "once",
          "unless",
          "although",
          "though",
          "while",
          "whoever",
          "until");

  /** Shorter words before a full stop may be abbreviations. */
  private static final int SHORT = 3;

  private static final Pattern END = Pattern.compile("[.!?][\"”’)]*\\s");

  private final Set<String> finite = WordList.of("finite_en");

  /** The first word or sign that joins two clauses. */
  Optional<Joint> joint(String words) {
    List<MatchResult> tokens = EnglishReader.WORD.matcher(words).results().toList();
    List<String> plain = tokens.stream().map(t -> EnglishReader.lower(t.group())).toList();
    for (int i = 1; i < tokens.size(); i++) {
      String gap = words.substring(tokens.get(i - 1).end(), tokens.get(i).start());
      Optional<Joint> joint = joint(plain, i, gap);
      if (joint.isPresent()) {
        String word = joint.get().word();
        // As it is written, for the eye to find.
        return word.equals(plain.get(i))
            ? Optional.of(new Joint(tokens.get(i).group(), joint.get().infers()))
            : joint;
      }
    }
    return plain.size() > 3 && plain.getFirst().equals("because") && words.contains(",")
        ? Optional.of(new Joint(tokens.getFirst().group(), true))
        : Optional.empty();
  }

  private Optional<Joint> joint(List<String> words, int at, String gap) {
    List<String> left = words.subList(0, at);
    List<String> right = words.subList(at + 1, words.size());
    String word = words.get(at);
    if (gap.contains(";") && left.size() > 1 && !right.isEmpty()) {
      return Optional.of(new Joint(";", false));
    }
    if (END.matcher(gap).find()
        && left.getLast().length() > SHORT
        && isClause(left)
        && isClause(words.subList(at, words.size()))) {
      return Optional.of(new Joint(gap.strip(), false));
    }
    if (INFERRING.contains(word) && infers(word, left, right, gap)) {
      return Optional.of(new Joint(word, true));
    }
    if (SIDE_BY_SIDE.contains(word)
        && !isWithinCondition(left, gap)
        && isClause(left)
        && (isClause(right) || word.equals("whereas"))) {
      return Optional.of(new Joint(word, false));
    }
    return Optional.empty();
  }

  private boolean infers(String word, List<String> left, List<String> right, String gap) {
    if (right.size() < 2 || left.size() < 2) {
      return false;
    }
    return switch (word) {
      case "because" -> !right.getFirst().equals("of") && !left.getLast().equals("not");
      case "so" ->
          (gap.contains(",") || SUBJECTS.contains(right.getFirst()))
              && !Set.of("that", "far", "long", "much", "many").contains(right.getFirst())
              && isClause(left)
              && isClause(right);
      default -> isClause(left);
    };
  }

  private static boolean isWithinCondition(List<String> left, String gap) {
    return CONDITIONS.contains(left.getFirst()) && !gap.contains(",");
  }

  /** Whether the words have a subject and a verb of their own. */
  private boolean isClause(List<String> words) {
    if (words.size() > 2 && PERSONS.contains(words.getFirst())) {
      return true;
    }
    if (words.isEmpty() || SUBORDINATING.contains(words.getFirst())) {
      return words.size() > 1
          && SUBJECTS.contains(words.getFirst())
          && finite.contains(words.get(1));
    }
    return IntStream.range(0, words.size())
        .anyMatch(i -> finite.contains(words.get(i)) && isMain(words, i));
  }

  /** A verb with a subject in front, or in one word with it, and no subordinating word between. */
  private static boolean isMain(List<String> words, int verb) {
    if (words.get(verb).contains("'") && !words.get(verb).endsWith("n't")) {
      return true;
    }
    List<String> before = words.subList(0, verb);
    return !before.isEmpty()
        && !before.getFirst().equals("to")
        && before.subList(Math.max(0, verb - 3), verb).stream().noneMatch(SUBORDINATING::contains);
  }
}
