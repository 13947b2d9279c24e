package hence.lesson.feedback;

import hence.lesson.grading.Diagnosis;
import hence.lesson.grading.Finding;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Mistake;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says to a student, in a friendly sentence, what the findings about an attempt mean. */
public final class Feedback {
  /** The stages of help: there is a problem here, what kind it is, what the author does. */
  public static final int STAGES = 3;

  private final Saying.Two maps;
  private final Diagnosis diagnosis;
  private final Words words;

  /** Feedback on one attempt; worth keeping when there are several findings. */
  public Feedback(ArgumentMap reference, ArgumentMap attempt, String language) {
    maps =
        new Saying.Two(
            reference, attempt, new Names(reference, language), new Names(attempt, language));
    diagnosis = new Diagnosis(reference, attempt);
    words = Words.of(Feedback.class, language);
  }

  /** One sentence that names the misconception, the claims concerned and what would be right. */
  public static String sentence(
      Finding finding, ArgumentMap reference, ArgumentMap attempt, String language) {
    return new Feedback(reference, attempt, language).sentence(finding);
  }

  /**
   * Help in stages.
   *
   * @param stage 1 says where there is a problem, 2 what kind of mistake it is, 3 what the author
   *     does
   */
  public static String stage(
      Finding finding, int stage, ArgumentMap reference, ArgumentMap attempt, String language) {
    return new Feedback(reference, attempt, language).stage(finding, stage);
  }

  /** One sentence that names the misconception, the claims concerned and what would be right. */
  public String sentence(Finding finding) {
    return of(finding, mistake -> say("feedback.", mistake));
  }

  /** Help in stages, from 1 to {@link #STAGES}. */
  public String stage(Finding finding, int stage) {
    return switch (stage) {
      case 1 -> of(finding, mistake -> place(mistake.finding()));
      case 2 -> of(finding, mistake -> say("feedback.kind.", mistake));
      case 3 -> of(finding, mistake -> say("feedback.author.", mistake));
      default -> throw new IllegalArgumentException("there is no stage " + stage);
    };
  }

  /**
   * The part of the reference that a finding is about, by its id there; empty if it is about
   * something that only the attempt has.
   */
  public Optional<String> authorsPart(Finding finding) {
    return diagnosis.mistakes().stream()
        .filter(mistake -> mistake.finding().equals(finding))
        .findFirst()
        .flatMap(this::authorsPart);
  }

  private Optional<String> authorsPart(Mistake mistake) {
    List<String> parts = mistake.finding().parts();
    if (mistake.kind() == FindingKind.MISSING_CLAIM && parts.size() == 1) {
      return Optional.of(parts.getFirst());
    }
    if (mistake.place() < 0) {
      return Optional.of(maps.reference().contention());
    }
    List<Reason> reasons = maps.reference().reasons();
    return mistake.place() < reasons.size()
        ? Optional.of(reasons.get(mistake.place()).id())
        : Optional.empty();
  }

  /** What is said of a finding, unless the attempt has changed since and does not have it. */
  private String of(Finding finding, Function<Mistake, String> said) {
    return diagnosis.mistakes().stream()
        .filter(mistake -> mistake.finding().equals(finding))
        .findFirst()
        .map(said)
        .orElseGet(() -> words.say("feedback.changed"));
  }

  private String say(String set, Mistake mistake) {
    List<Reason> authors = mistake.authors().stream().map(maps.reference().reasons()::get).toList();
    Saying saying = Saying.of(mistake.finding(), maps, authors);
    return words.say(set + saying.key(), saying.names().toArray());
  }

  private String place(Finding finding) {
    String first = finding.parts().getFirst();
    if (finding.kind() == FindingKind.MISSING_REASON) {
      return missing(
          maps.reference().reasons().stream().filter(each -> each.id().equals(first)).findFirst());
    }
    if (finding.kind() == FindingKind.MISSING_CLAIM && finding.parts().size() == 1) {
      return missing(first);
    }
    boolean top =
        finding.kind() == FindingKind.INVERTED
            && maps.attempt().part(first).orElse(null) instanceof Claim;
    return top ? words.say("feedback.look.top") : words.say("feedback.look", where(finding));
  }

  /** The reasons that a finding is about, or else the claims. */
  private String where(Finding finding) {
    List<Reason> reasons =
        maps.attempt().reasons().stream()
            .filter(reason -> finding.parts().contains(reason.id()))
            .toList();
    return reasons.isEmpty() ? maps.own().all(finding.parts()) : maps.own().each(reasons);
  }

  private String missing(String claim) {
    if (claim.equals(maps.reference().contention())) {
      return words.say("feedback.look.top");
    }
    return missing(maps.reference().reasonsUsing(claim).stream().findFirst());
  }

  private String missing(Optional<Reason> reason) {
    return reason
        .map(each -> {
          boolean onClaim = maps.reference().part(each.target()).orElseThrow() instanceof Claim;
          String key = onClaim ? "feedback.look.under" : "feedback.look.at";
          return words.say(key, maps.author().target(each));
        })
        .orElseGet(() -> words.say("feedback.look.map"));
  }
}
