package hence.editing;

import hence.judging.Judgement;
import hence.judging.Opinions;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a step of a tour from what is on the screen. */
public final class Recording {
  private Recording() {}

  /**
   * A step that shows what is shown now, named after what it lights, without a note.
   *
   * @param onScreen ids of the parts that can be seen in full, for when nothing stands out
   */
  public static TourStep of(ArgumentMap map, View view, Collection<String> onScreen) {
    List<String> focus = focus(map, view, onScreen);
    return new TourStep(
        title(map, view, focus),
        Text.of(""),
        focus,
        Optional.of(folded(map, view)),
        paragraph(map, focus),
        view.opinions());
  }

  /** A step with its own words, showing what is shown now. */
  public static TourStep again(
      TourStep step, ArgumentMap map, View view, Collection<String> onScreen) {
    TourStep now = of(map, view, onScreen);
    return new TourStep(
        step.title(), step.note(), now.focus(), now.fold(), now.paragraph(), now.whatIf());
  }

  /**
   * What stands out: what is lit with what is selected, else what the reader focuses on, else what
   * is selected, else what is on the screen; nothing in particular if that is all there is.
   */
  private static List<String> focus(ArgumentMap map, View view, Collection<String> onScreen) {
    Set<String> parts = new HashSet<>(view.lit());
    if (parts.isEmpty()) {
      view.focus().ifPresent(focus -> parts.addAll(focus.parts(map)));
    }
    if (parts.isEmpty() && view.selected().flatMap(view.opinions()::of).isPresent()) {
      parts.addAll(tried(map, view, onScreen));
    } else if (parts.isEmpty() || !view.lit().isEmpty()) {
      view.selected().ifPresent(parts::add);
    }
    if (parts.isEmpty() && !onScreen.containsAll(ids(Fold.of(map, view).seen()).toList())) {
      parts.addAll(onScreen);
    }
    withoutImplied(map, parts);
    return ids(map).filter(parts::contains).toList();
  }

  /** Who has just marked a claim wants to show what follows, as far as it is on the screen. */
  private static Set<String> tried(ArgumentMap map, View view, Collection<String> onScreen) {
    Set<String> tried = new HashSet<>(view.opinions().byClaim().keySet());
    Judgement asSaid = Judgement.of(map, view.lens(), Opinions.NONE);
    Judgement judgement = Judgement.of(map, view.lens(), view.opinions());
    Consequence.of(asSaid, judgement, view.language()).byStatus().values().forEach(tried::addAll);
    tried.retainAll(onScreen);
    view.selected().ifPresent(tried::add);
    return tried;
  }

  /** A reason lights its premises, so they need not be named beside it. */
  private static void withoutImplied(ArgumentMap map, Set<String> parts) {
    Set<String> implied = new HashSet<>();
    for (String id : parts) {
      if (map.part(id).orElse(null) instanceof Reason reason) {
        implied.addAll(reason.premises());
      }
    }
    parts.removeAll(implied);
  }

  private static Stream<String> ids(ArgumentMap map) {
    return Stream.concat(map.claims().stream(), map.reasons().stream()).map(Part::id);
  }

  private static List<String> folded(ArgumentMap map, View view) {
    return map.claims().stream()
        .map(Claim::id)
        .filter(id -> view.folded().contains(id) && !map.reasonsOn(id).isEmpty())
        .toList();
  }

  /** The paragraph of the first source that all the claims in focus cite, if there is just one. */
  private static OptionalInt paragraph(ArgumentMap map, List<String> focus) {
    Optional<String> source = map.sources().stream().findFirst().map(Source::id);
    List<Integer> cited =
        focus.stream()
            .flatMap(id -> claims(map, id))
            .flatMap(claim -> claim.cites().stream())
            .filter(citation -> source.filter(citation.source()::equals).isPresent())
            .map(Citation::paragraph)
            .filter(number -> number > 0)
            .distinct()
            .toList();
    return cited.size() == 1 ? OptionalInt.of(cited.getFirst()) : OptionalInt.empty();
  }

  private static Stream<Claim> claims(ArgumentMap map, String id) {
    return switch (map.part(id).orElseThrow()) {
      case Claim claim -> Stream.of(claim);
      case Reason reason -> reason.premises().stream().map(map::claim);
    };
  }

  /** After what is selected, else the first claim in focus, else the first reason's premise. */
  private static Text title(ArgumentMap map, View view, List<String> focus) {
    Optional<String> part = view.selected().or(() -> focus.stream().findFirst());
    if (focus.isEmpty() || part.isEmpty()) {
      return map.title();
    }
    return switch (map.part(part.get()).orElseThrow()) {
      case Claim claim -> claim.shortText();
      case Reason reason -> map.claim(reason.premises().getFirst()).shortText();
    };
  }
}
