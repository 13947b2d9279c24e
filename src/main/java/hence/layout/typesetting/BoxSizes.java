package hence.layout.typesetting;

import hence.layout.ClaimBox;
import hence.layout.Size;
import hence.layout.Sizes;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import hence.map.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Wraps the words of every claim and tells how large its box and a bracket must be. */
public final class BoxSizes {
  /** Between a bracket's word and the ends of the pill it sits in, in map units. */
  public static final double BRACKET_PADDING_X = 10;

  /** The height of the pill, in map units. */
  public static final double BRACKET_HEIGHT = 24;

  private BoxSizes() {}

  public static Sizes of(ArgumentMap map, String language, TextMeasure measure) {
    return of(map, claim -> box(map, claim, language, measure), bracket(language, measure));
  }

  /**
   * @param boxes measures a claim, or knows its box already
   */
  public static Sizes of(ArgumentMap map, Function<Claim, ClaimBox> boxes, Size bracket) {
    Map<String, ClaimBox> all = HashMap.newHashMap(map.claims().size());
    map.claims().forEach(claim -> all.put(claim.id(), boxes.apply(claim)));
    return new Sizes(all, bracket);
  }

  /** The box of a claim in a map, its words wrapped. */
  public static ClaimBox box(ArgumentMap map, Claim claim, String language, TextMeasure measure) {
    return box(claim, claim.id().equals(map.contention()), language, measure);
  }

  private static ClaimBox box(
      Claim claim, boolean isContention, String language, TextMeasure measure) {
    Type type = isContention ? Type.contention(language) : Type.claim(language);
    BoxWidths widths = isContention ? BoxWidths.CONTENTION : BoxWidths.CLAIM;
    Wording wording = measure.wording(Text.typeset(claim.text().in(language)), type.weight());
    double width = widths.of(wording, type);
    List<String> lines = wording.lines(TextMeasure.units(width, type.size()));
    double height = lines.size() * type.lineHeight();
    return new ClaimBox(BoxFrame.around(width, height, BoxFrame.hasFooter(claim)), lines);
  }

  /** Large enough for every connective, so that brackets are alike in all maps of a language. */
  public static Size bracket(String language, TextMeasure measure) {
    Words words = Words.of(BoxSizes.class, language);
    double widest = 0;
    for (String key : Connective.KEYS) {
      widest = Math.max(widest, measure.width(words.say(key), Type.CONNECTIVE));
    }
    return new Size(Math.ceil(widest + 2 * BRACKET_PADDING_X), BRACKET_HEIGHT);
  }
}
