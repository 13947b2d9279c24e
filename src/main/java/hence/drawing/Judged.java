package hence.drawing;

import hence.judging.Judgement;
import hence.judging.Opinion;
import hence.judging.Status;
import hence.map.Claim;
import hence.map.Reason;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scene's judgement says of its parts, in the words that stand on the picture. */
final class Judged {
  private final Optional<Judgement> judgement;
  private final Set<String> unsettled = new HashSet<>();
  private final Map<Status, String> words = new EnumMap<>(Status.class);
  private final Map<Opinion, String> opinions = new EnumMap<>(Opinion.class);

  Judged(Scene scene) {
    judgement = scene.judgement();
    if (judgement.isPresent()) {
      unsettled.addAll(judgement.get().unsettled());
      // Once a picture: each word is read from its bundle.
      for (Status status : Status.values()) {
        words.put(status, status.word(scene.language()));
      }
      for (Opinion opinion : Opinion.values()) {
        opinions.put(opinion, opinion.word(scene.language()));
      }
    }
  }

  boolean isThere() {
    return judgement.isPresent();
  }

  Optional<Status> status(Claim claim) {
    return judgement.map(judged -> judged.status(claim.id()));
  }

  /**
   * Empty under a lens that scores: there a reason's score is its force, a product that is low even
   * where nothing is amiss, and half of it divides nothing.
   */
  Optional<Status> status(Reason reason) {
    return judgement
        .filter(judged -> judged.score(reason.id()).isEmpty() || unsettled.contains(reason.id()))
        .map(judged -> judged.status(reason.id()));
  }

  String word(Status status) {
    return words.get(status);
  }

  /** The reader's own opinion of a claim, as a word. */
  Optional<String> opinion(String claim) {
    return judgement.flatMap(judged -> judged.opinions().of(claim)).map(opinions::get);
  }

  /** The badge of a claim: with its score if it has one, else with a word unless all is well. */
  Optional<Badge> badge(Claim claim, Lettering lettering) {
    return status(claim).map(status -> Badge.of(status, label(claim.id(), status), lettering));
  }

  Optional<Badge> badge(Reason reason, Lettering lettering) {
    Optional<String> score = score(reason.id());
    return score.isPresent()
        ? score.map(figure -> Badge.of(figure, lettering))
        : status(reason).map(status -> Badge.of(status, label(reason.id(), status), lettering));
  }

  private String label(String part, Status status) {
    return score(part).orElse(status == Status.IN ? "" : words.get(status));
  }

  /** The score; one that did not settle is none to show. */
  private Optional<String> score(String part) {
    return judgement
        .filter(judged -> judged.score(part).isPresent() && !unsettled.contains(part))
        .map(judged -> String.format(Locale.ROOT, "%.2f", judged.score(part).getAsDouble()));
  }
}
