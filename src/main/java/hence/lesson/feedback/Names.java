package hence.lesson.feedback;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.map.Words;
import java.util.List;

/**
 * Names the parts of a map in feedback: claims by their short wording, reasons by their premises.
 */
final class Names {
  /** A sentence names so many at most, and counts the others. */
  private static final int NAMED = 3;

  /** Steps to steps are named to this depth; rings of undercuts have no end. */
  private static final int DEPTH = 2;

  private final ArgumentMap map;
  private final String language;
  private final Words words;

  Names(ArgumentMap map, String language) {
    this.map = map;
    this.language = language;
    words = Words.of(Names.class, language);
  }

  /** A part; an id that the map does not have stands for itself. */
  String of(String id) {
    return map.part(id)
        .map(part ->
            switch (part) {
              case Claim claim -> claim(claim);
              case Reason reason -> premises(reason);
            })
        .orElseGet(() -> words.say("feedback.name", id));
  }

  private String claim(Claim claim) {
    String text = claim.shortText().in(language);
    // Inside the quotes of a longer sentence the claim's own full stop would end it.
    return words.say("feedback.name", Text.withoutStop(text));
  }

  String premises(Reason reason) {
    List<String> names = reason.premises().stream().map(this::of).toList();
    return names.size() < 2
        ? names.getFirst()
        : words.say(
            "feedback.with", names.getFirst(), list(names.subList(1, names.size()), NAMED - 1));
  }

  /** Several parts, each for itself. */
  String all(List<String> ids) {
    return list(ids.stream().map(this::of).toList(), NAMED);
  }

  /** Several reasons, each for itself. */
  String each(List<Reason> reasons) {
    boolean plain = reasons.stream().allMatch(reason -> reason.premises().size() == 1);
    List<String> names = reasons.stream().map(this::premises).toList();
    // A comma keeps the premises of one apart from the next reason.
    return plain || names.size() != 2
        ? list(names, NAMED)
        : words.say("feedback.apart", names.getFirst(), names.getLast());
  }

  private String list(List<String> names, int most) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    // "And 1 more" says no less than its name.
    int named = names.size() > most + 1 ? most : names.size();
    if (named < names.size()) {
      return words.say("feedback.more", then(names.subList(0, named)), names.size() - named);
    }
    return words.say("feedback.and", then(names.subList(0, named - 1)), names.getLast());
  }

  private String then(List<String> names) {
    return names.stream()
        .reduce((left, right) -> words.say("feedback.then", left, right))
        .orElse("");
  }

  /** What a reason bears on: a claim, or the step that another reason makes. */
  String target(Reason reason) {
    return target(reason.target(), DEPTH);
  }

  private String target(String id, int depth) {
    if (depth > 0 && map.part(id).orElseThrow() instanceof Reason step) {
      return words.say("feedback.step", premises(step), target(step.target(), depth - 1));
    }
    return of(id);
  }

  /** What a reason is given as, to go on with in a sentence. */
  String bearing(Reason reason) {
    boolean against = reason.stance() == Stance.AGAINST;
    if (map.part(reason.target()).orElseThrow() instanceof Reason) {
      return words.say(against ? "feedback.undercut" : "feedback.backing", target(reason));
    }
    return words.say(against ? "feedback.against" : "feedback.for", target(reason));
  }
}
