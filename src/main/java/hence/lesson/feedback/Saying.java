package hence.lesson.feedback;

import hence.lesson.grading.Finding;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of one finding: the key of the words, the same in every set of the bundle, and
 * the names that fill them.
 */
record Saying(String key, List<String> names) {
  static Saying of(Finding finding, Two maps, List<Reason> authors) {
    return new Teller(finding, maps, authors).saying();
  }

  /** The reference and the attempt, with the names of their parts. */
  record Two(ArgumentMap reference, ArgumentMap attempt, Names author, Names own) {}

  /** The attempt's parts that a finding is about, told apart. */
  private static final class Teller {
    private final Finding finding;
    private final Two maps;
    private final List<Reason> authors;
    private final List<Reason> made = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    Teller(Finding finding, Two maps, List<Reason> authors) {
      this.finding = finding;
      this.maps = maps;
      this.authors = authors;
      for (String id : finding.parts()) {
        switch (maps.attempt.part(id).orElse(null)) {
          case Reason reason -> made.add(reason);
          case Claim _ -> claims.add(id);
          case null -> claims.add(id);
        }
      }
    }

    Saying saying() {
      return switch (finding.kind()) {
        case MISSING_CLAIM -> finding.parts().size() == 1 ? missingClaim() : missingPremise();
        case EXTRA_CLAIM -> finding.parts().size() == 1 ? plain("extra-claim") : extraPremise();
        case MISSING_REASON -> missingReason();
        case EXTRA_REASON -> say(finding.kind().key(), who(), ownBearing());
        case WRONG_TARGET,
            SKIPPED_STEP,
            WRONG_STANCE,
            OBJECTION_AS_UNDERCUT,
            UNDERCUT_AS_OBJECTION ->
            say(finding.kind().key(), who(), ownBearing(), bearing(), ownTarget());
        case LINKED_AS_SEPARATE -> linked();
        case SEPARATE_AS_LINKED -> say(finding.kind().key(), maps.author.each(authors), bearing());
        case INVERTED -> made.isEmpty() ? contention() : inverted();
      };
    }

    private static Saying say(String key, String... names) {
      return new Saying(key, List.of(names));
    }

    private Saying plain(String key) {
      return say(key, maps.own.of(finding.parts().getFirst()));
    }

    private Saying missingClaim() {
      String claim = finding.parts().getFirst();
      String name = maps.author.of(claim);
      if (claim.equals(maps.reference.contention())) {
        return say("missing-claim.top", name);
      }
      return maps.reference.reasonsUsing(claim).stream()
          .findFirst()
          .map(reason -> say("missing-claim", name, maps.author.bearing(reason)))
          .orElseGet(() -> say("missing-claim.bare", name));
    }

    private Saying missingPremise() {
      return say("missing-premise", reasons(), maps.own.all(claims));
    }

    private Saying extraPremise() {
      List<String> rest = new ArrayList<>();
      made.forEach(reason -> rest.addAll(reason.premises()));
      rest.removeAll(claims);
      return say("extra-premise", maps.own.all(rest), maps.own.all(claims));
    }

    private Saying missingReason() {
      Optional<Reason> reason =
          maps.reference
              .part(finding.parts().getFirst())
              .flatMap(part -> part instanceof Reason each ? Optional.of(each) : Optional.empty());
      return say(
          finding.kind().key(),
          reason.map(maps.author::premises).orElse(""),
          reason.map(maps.author::bearing).orElse(""));
    }

    private Saying linked() {
      List<String> all = made.stream().flatMap(each -> each.premises().stream()).toList();
      List<String> belonging = all.stream().filter(this::isAuthors).toList();
      List<String> premises = belonging.size() > 1 ? belonging : all;
      String key = finding.kind().key() + (premises.size() == 2 ? ".two" : "");
      return say(key, maps.own.all(premises), bearing());
    }

    /** Whether a premise of the attempt is one of the author's here, and no guest among them. */
    private boolean isAuthors(String premise) {
      Text said = maps.attempt.claim(premise).text();
      return authors.stream()
          .flatMap(each -> each.premises().stream())
          .anyMatch(id -> id.equals(premise) || maps.reference.claim(id).text().equals(said));
    }

    private Saying inverted() {
      String premises = authors.isEmpty() ? who() : maps.author.premises(authors.getFirst());
      return say(
          finding.kind().key(),
          premises,
          bearing(),
          maps.own.of(claims.getLast()),
          maps.own.of(claims.getFirst()));
    }

    private Saying contention() {
      return say("inverted.top", maps.own.of(claims.getFirst()), maps.author.of(claims.getLast()));
    }

    /** What the finding is about: the premises in question, or else the reasons. */
    private String who() {
      return claims.isEmpty() ? reasons() : maps.own.all(claims);
    }

    private String reasons() {
      return maps.own.each(made);
    }

    private String ownBearing() {
      return maps.own.bearing(made.getFirst());
    }

    private String ownTarget() {
      return maps.own.target(made.getFirst());
    }

    private String bearing() {
      return authors.isEmpty() ? "" : maps.author.bearing(authors.getFirst());
    }
  }
}
