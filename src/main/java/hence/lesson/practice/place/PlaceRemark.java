package hence.lesson.practice.place;

import hence.lesson.practice.exercise.Quoting;
import hence.lesson.practice.exercise.Remark;
import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said about the placing of claims: first that, then what, then where. */
final class PlaceRemark {
  private final Place place;
  private final ArgumentMap map;
  private final Words words;
  private final Quoting quoting;

  PlaceRemark(Place place, String language) {
    this.place = place;
    this.map = place.portion().map();
    this.words = Words.of(PlaceRemark.class, language);
    this.quoting = new Quoting(map, language);
  }

  Remark remark() {
    if (place.slip().isPresent()) {
      return of(place.slip().get());
    }
    int empty = place.boxes().size() - place.placed().size();
    if (place.progress().finished()) {
      return new Remark(Remark.Tone.DONE, words.say("place.done"));
    }
    boolean checked = !place.right().isEmpty() && place.right().equals(place.placed().keySet());
    if (checked) {
      return new Remark(Remark.Tone.RIGHT, words.say("place.left", empty));
    }
    return new Remark(
        Remark.Tone.TASK,
        empty == 0
            ? words.say("place.full")
            : place.placed().isEmpty()
                ? words.say("place.task", empty)
                : words.say("place.more", empty));
  }

  private Remark of(Place.Slip slip) {
    int number = place.number(slip.box());
    String claim = quoting.claim(slip.claim());
    return switch (slip.stage()) {
      case 1 ->
          new Remark(Remark.Tone.PROBLEM, words.say("place.problem", number, claim, slip.others()));
      case 2 ->
          new Remark(
              Remark.Tone.PROBLEM,
              words.say(
                  "place.kind." + Misplacement.of(map, slip.claim(), slip.wanted()).key(),
                  number,
                  claim));
      default -> new Remark(Remark.Tone.SHOWN, shown(slip, number));
    };
  }

  private String shown(Place.Slip slip, int number) {
    String wanted = quoting.claim(slip.wanted());
    Optional<Reason> use = map.reasonsUsing(slip.wanted()).stream().findFirst();
    if (slip.wanted().equals(map.contention()) || use.isEmpty()) {
      return words.say("place.shown.contention", number, wanted);
    }
    String role = map.role(use.get()).name().toLowerCase(Locale.ROOT);
    List<String> others =
        use.get().premises().stream().filter(id -> !id.equals(slip.wanted())).toList();
    String together = others.isEmpty() ? "" : words.say("place.together", quoting.claims(others));
    return words.say("place.shown." + role, number, wanted, target(use.get()), together);
  }

  /** The claim that a reason bears on; of an undercut, that of the step that it denies. */
  private String target(Reason reason) {
    Reason at = reason;
    for (int i = 0; i < map.reasons().size(); i++) {
      if (map.part(at.target()).orElseThrow() instanceof Reason on) {
        at = on;
      } else {
        return quoting.claim(at.target());
      }
    }
    return quoting.claim(map.contention());
  }
}
