package hence.lesson.practice.exercise;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names claims in sentences by how they begin. Their labels would not do: a student sees the full
 * words of a claim and has never met its label.
 */
public final class Quoting {
  private static final int LONGEST = 72;

  /** Where a sentence names many claims. */
  private static final int SHORT = 44;

  /** From here on signs are ideographs and the like, as wide as two letters. */
  private static final int WIDE = 0x2e80;

  private final ArgumentMap map;
  private final Words words;

  public Quoting(ArgumentMap map, String language) {
    this.map = map;
    this.words = Words.of(Quoting.class, language);
  }

  public String claim(String id) {
    return opening(map.claim(id).text().in(words.language()), LONGEST);
  }

  /** Claims in a row: one, another and a third. */
  public String claims(List<String> ids) {
    String said = claim(ids.getFirst());
    for (int i = 1; i < ids.size(); i++) {
      boolean last = i == ids.size() - 1;
      said = words.say(last ? "list.last" : "list.next", said, claim(ids.get(i)));
    }
    return said;
  }

  /** The words up to a length, without the full stop that would end the sentence around them. */
  static String opening(String text, int longest) {
    String whole = Text.withoutStop(text);
    int width = 0;
    int space = 0;
    for (int at = 0; at < whole.length(); ) {
      int sign = whole.codePointAt(at);
      width += sign >= WIDE ? 2 : 1;
      if (width > longest) {
        // The bundled typeface draws an ellipsis in the middle of the line, as Chinese has it.
        return sign < WIDE && space > 0 ? cut(whole, space) + "..." : cut(whole, at) + "…";
      }
      space = sign == ' ' ? at : space;
      at += Character.charCount(sign);
    }
    return whole;
  }

  /** The beginning, without the comma that the rest would need. */
  private static String cut(String whole, int length) {
    return whole.substring(0, length).strip().replaceFirst("[,;:，；：、]$", "");
  }

  /** The map with labels that are how the claims begin. */
  public static ArgumentMap labelled(ArgumentMap map) {
    List<Claim> claims = map.claims().stream().map(Quoting::labelled).toList();
    List<Reason> reasons = map.reasons();
    return new ArgumentMap(
        map.title(), map.contention(), map.sources(), claims, reasons, map.extras());
  }

  private static Claim labelled(Claim claim) {
    Map<String, String> openings = new LinkedHashMap<>();
    claim.text().byLanguage().forEach((tag, said) -> openings.put(tag, opening(said, SHORT)));
    return new Claim(
        claim.id(),
        claim.text(),
        Optional.of(new Text(openings)),
        claim.cites(),
        claim.implicit(),
        claim.tags(),
        claim.extras());
  }
}
