package hence.editing;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps too large to be made while somebody waits: every claim rests on up to three others. */
public final class LargeMaps {
  private LargeMaps() {}

  /** A map of so many claims c0, c1 ..., the first of them the contention. */
  public static ArgumentMap of(int count) {
    List<Claim> claims = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, String> words =
          Map.of(
              "en", "Claim number " + i + " says something that has to be weighed.",
              "zh-Hant", "第" + i + "號主張說的事需要權衡。");
      claims.add(new Claim("c" + i, new Text(words)));
      if (i > 0) {
        Stance stance = i % 4 == 0 ? Stance.AGAINST : Stance.FOR;
        reasons.add(new Reason("r" + i, stance, List.of("c" + i), "c" + (i - 1) / 3));
      }
    }
    return new ArgumentMap(Text.of("Large"), "c0", List.of(), claims, reasons, Extras.NONE);
  }
}
