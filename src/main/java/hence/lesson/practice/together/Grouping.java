package hence.lesson.practice.together;

import hence.lesson.grading.FindingKind;
import hence.lesson.practice.exercise.Exercise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A student's answer to a {@link Question}.
 *
 * @param groups for each claim that has been grouped the number of its group, from 0
 * @param tries how often the answer was wrong
 * @param state what came of it
 */
public record Grouping(Map<String, Integer> groups, int tries, State state) {
  /** What came of an answer. */
  public enum State {
    /** Not checked yet, or changed since. */
    OPEN,
    WRONG,
    RIGHT,
    /** The author's answer is shown. */
    SHOWN
  }

  /** A pair of claims that is taken the wrong way, and which way. */
  public record Pair(FindingKind kind, String one, String other) {}

  static final Grouping NONE = new Grouping(Map.of(), 0, State.OPEN);

  public Grouping {
    groups = Map.copyOf(groups);
  }

  /** Whether there is nothing more to answer. */
  public boolean isSettled() {
    return state == State.RIGHT || state == State.SHOWN;
  }

  /** How much of the help is given: 0 nothing, 1 that it is wrong, 2 what kind of mistake. */
  public int stage() {
    return state == State.WRONG ? Math.min(tries, Exercise.SHOWS - 1) : 0;
  }

  public Optional<Integer> group(String claim) {
    return Optional.ofNullable(groups.get(claim));
  }

  Grouping with(String claim, int group) {
    Map<String, Integer> next = new HashMap<>(groups);
    next.put(claim, group);
    return new Grouping(next, tries, State.OPEN);
  }

  Grouping without(String claim) {
    Map<String, Integer> next = new HashMap<>(groups);
    next.remove(claim);
    return new Grouping(next, tries, State.OPEN);
  }

  Grouping checked(Question question) {
    if (mistake(question).isEmpty()) {
      return new Grouping(groups, tries, State.RIGHT);
    }
    return tries + 1 < Exercise.SHOWS
        ? new Grouping(groups, tries + 1, State.WRONG)
        : new Grouping(authors(question), tries + 1, State.SHOWN);
  }

  /** The first two claims that are taken together or apart unlike the author takes them. */
  public Optional<Pair> mistake(Question question) {
    List<String> cards = question.cards();
    for (int i = 0; i < cards.size(); i++) {
      for (int j = i + 1; j < cards.size(); j++) {
        String one = cards.get(i);
        String other = cards.get(j);
        boolean together = groups.get(one).equals(groups.get(other));
        if (together != question.together(one, other)) {
          FindingKind kind =
              together ? FindingKind.SEPARATE_AS_LINKED : FindingKind.LINKED_AS_SEPARATE;
          return Optional.of(new Pair(kind, one, other));
        }
      }
    }
    return Optional.empty();
  }

  /** The author's groups, numbered in the order of the cards. */
  static Map<String, Integer> authors(Question question) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    List<Set<String>> seen = new ArrayList<>();
    for (String card : question.cards()) {
      Set<String> group =
          question.groups().stream().filter(set -> set.contains(card)).findFirst().orElseThrow();
      if (!seen.contains(group)) {
        seen.add(group);
      }
      groups.put(card, seen.indexOf(group));
    }
    return groups;
  }

  /** The claims of each group. */
  static List<List<String>> members(Question question) {
    Map<Integer, Set<String>> members = new LinkedHashMap<>();
    authors(question)
        .forEach(
            (card, group) -> members.computeIfAbsent(group, _ -> new LinkedHashSet<>()).add(card));
    return members.values().stream().map(List::copyOf).toList();
  }
}
