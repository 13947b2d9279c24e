package hence.layout.typesetting;

import hence.map.ArgumentMap;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Words;
import java.util.List;

/** The word on a reason's bracket that says how the premises bear on the target. */
public final class Connective {
  /** The keys of all connectives in the words of this room. */
  public static final List<String> KEYS = List.of("because", "however", "butThen");

  private Connective() {}

  /** The key of a reason's word; an answer to something that speaks against is a "but then". */
  public static String key(ArgumentMap map, Reason reason) {
    return switch (map.role(reason)) {
      case SUPPORT -> "because";
      case OBJECTION -> "however";
      case REBUTTAL -> "butThen";
      case UNDERCUT -> map.reason(reason.target()).stance() == Stance.FOR ? "however" : "butThen";
    };
  }

  /** The word of a reason in the language of {@code Words.of(Connective.class, language)}. */
  public static String word(ArgumentMap map, Reason reason, Words words) {
    return words.say(key(map, reason));
  }
}
