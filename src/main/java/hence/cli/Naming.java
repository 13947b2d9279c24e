package hence.cli;

import hence.layout.typesetting.Connective;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Names the parts of a map in sentences, with their ids to go on with. */
final class Naming {
  private final ArgumentMap map;
  private final String language;
  private final Words words;
  private final Words connectives;

  Naming(ArgumentMap map, String language) {
    this.map = map;
    this.language = language;
    this.words = Words.of(Naming.class, language);
    this.connectives = Words.of(Connective.class, language);
  }

  /** A claim by its words, a reason by its word and those of its premises. */
  String of(String id) {
    String named =
        switch (map.part(id).orElseThrow()) {
          case Claim claim -> text(claim);
          case Reason reason ->
              words.say(
                  "naming.reason",
                  Connective.word(map, reason, connectives),
                  reason.premises().stream()
                      .map(premise -> text(map.claim(premise)))
                      .collect(Collectors.joining(" + ")));
        };
    return named + " [" + id + "]";
  }

  /** Claims that count together. */
  String of(List<String> ids) {
    return ids.stream().map(this::of).collect(Collectors.joining(" + "));
  }

  private String text(Claim claim) {
    return Text.typeset(claim.shortText().in(language));
  }
}
