package hence.lesson.practice.together;

import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Whether claims bear on a target together or apart.
 *
 * @param target the claim or reason that all of them bear on
 * @param cards the claims, shuffled
 * @param groups the author's reasons: the claims of each bear together
 */
public record Question(String target, Stance stance, List<String> cards, List<Set<String>> groups) {
  /** With more claims than this a question is a memory test. */
  private static final int MOST = 6;

  public Question {
    cards = List.copyOf(cards);
    groups = groups.stream().map(Set::copyOf).toList();
  }

  /** Whether the author has two claims in one reason. */
  public boolean together(String one, String other) {
    return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** The questions that a map gives rise to, those with fewer claims first, both kinds mixed. */
  static List<Question> of(ArgumentMap map, long seed) {
    Random random = new Random(seed);
    Set<Question> questions = new LinkedHashSet<>();
    for (String target : targets(map)) {
      for (Stance stance : Stance.values()) {
        List<Reason> reasons =
            map.reasonsOn(target).stream().filter(reason -> reason.stance() == stance).toList();
        reasons.forEach(reason -> add(questions, target, List.of(reason), random));
        add(questions, target, apart(reasons), random);
      }
    }
    List<Question> mixed = new ArrayList<>(questions);
    Collections.shuffle(mixed, random);
    mixed.sort(java.util.Comparator.comparingInt(question -> question.cards().size()));
    return mixed;
  }

  private static Set<String> targets(ArgumentMap map) {
    Set<String> targets = new LinkedHashSet<>();
    map.reasons().forEach(reason -> targets.add(reason.target()));
    return targets;
  }

  /** As many of the reasons as fit into one question, the small ones first. */
  private static List<Reason> apart(List<Reason> reasons) {
    List<Reason> some = new ArrayList<>();
    int claims = 0;
    List<Reason> small = new ArrayList<>(reasons);
    small.sort(java.util.Comparator.comparingInt(reason -> reason.premises().size()));
    for (Reason reason : small) {
      claims += reason.premises().size();
      if (claims <= MOST) {
        some.add(reason);
      }
    }
    return some.size() < 2 ? List.of() : some;
  }

  /** A claim that is in two of the reasons leaves no clear answer, and one claim no question. */
  private static void add(
      Set<Question> questions, String target, List<Reason> reasons, Random random) {
    List<String> cards = new ArrayList<>();
    reasons.forEach(reason -> cards.addAll(reason.premises()));
    if (cards.size() < 2
        || cards.size() > MOST
        || new HashSet<>(cards).size() < cards.size()
        || cards.contains(target)) {
      return;
    }
    Collections.shuffle(cards, random);
    List<Set<String>> groups = new ArrayList<>();
    reasons.forEach(reason -> groups.add(new LinkedHashSet<>(reason.premises())));
    questions.add(new Question(target, reasons.getFirst().stance(), cards, groups));
  }
}
