package hence.window.source;

import hence.editing.Desk;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which source of the map is shown: the one that was chosen, or else the first. */
final class SourceChoice {
  private final Desk desk;
  private Optional<String> chosen = Optional.empty();

  SourceChoice(Desk desk) {
    this.desk = desk;
  }

  Optional<Source> source() {
    List<Source> sources = desk.map().sources();
    return sources.stream()
        .filter(source -> chosen.filter(source.id()::equals).isPresent())
        .findFirst()
        .or(() -> sources.stream().findFirst());
  }

  void choose(Source source) {
    chosen = Optional.of(source.id());
  }

  /** The claims that the selection is about: a reason's are its premises, for it cites nothing. */
  Set<String> selected() {
    Optional<Part> part = desk.view().selected().flatMap(desk.map()::part);
    return part.map(found ->
            switch (found) {
              case Claim claim -> Set.of(claim.id());
              case Reason reason -> Set.copyOf(reason.premises());
            })
        .orElse(Set.of());
  }

  /** Turns to the first source that the claims cite, unless they cite the one shown. */
  void turnToSourceOf(Set<String> claims) {
    List<String> sources =
        desk.map().claims().stream()
            .filter(claim -> claims.contains(claim.id()))
            .flatMap(claim -> claim.cites().stream())
            .map(Citation::source)
            .toList();
    if (!sources.isEmpty() && source().filter(s -> sources.contains(s.id())).isEmpty()) {
      chosen = Optional.of(sources.getFirst());
    }
  }
}
