package hence.map;

import java.util.List;
import java.util.Optional;

/**
 * One full sentence that can be true or false.
 *
 * @param label a few words to know it by when it is small
 * @param implicit whether the source leaves it unsaid
 */
public record Claim(
    String id,
    Text text,
    Optional<Text> label,
    List<Citation> cites,
    boolean implicit,
    List<String> tags,
    Extras extras)
    implements Part {
  public Claim {
    cites = List.copyOf(cites);
    tags = List.copyOf(tags);
  }

  public Claim(String id, Text text) {
    this(id, text, Optional.empty(), List.of(), false, List.of(), Extras.NONE);
  }

  /** The label if there is one, else the whole sentence. */
  public Text shortText() {
    return label.orElse(text);
  }

  public Claim withoutCites() {
    return new Claim(id, text, label, List.of(), implicit, tags, extras);
  }

  public Claim withText(Text other) {
    return new Claim(id, other, label, cites, implicit, tags, extras);
  }
}
