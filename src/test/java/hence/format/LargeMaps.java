package hence.format;

import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes maps of any size that look like real ones: two languages, citations, co-premises. */
final class LargeMaps {
  private LargeMaps() {}

  /** A tree in which each reason has two premises. */
  static ArgumentMap tree(int claims) {
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      List<Citation> cites = List.of(new Citation("essay", 1 + i % 24));
      all.add(
          new Claim(
              "claim-" + i,
              text(
                  "The claim number " + i + " says something of some length.",
                  "第 " + i + " 個主張有話要說。"),
              Optional.of(text("Claim " + i, "主張 " + i)),
              cites,
              i % 9 == 0,
              List.of(),
              Extras.NONE));
    }
    List<Reason> reasons = new ArrayList<>();
    for (int i = 1; i < claims; i += 2) {
      List<String> premises =
          i + 1 < claims ? List.of("claim-" + i, "claim-" + (i + 1)) : List.of("claim-" + i);
      Stance stance = i % 5 == 0 ? Stance.AGAINST : Stance.FOR;
      reasons.add(new Reason("r" + i, stance, premises, "claim-" + (i - 1) / 3));
    }
    Source essay =
        new Source("essay", text("Essay", "文章"), "A", "2025", "https://a", 24, Extras.NONE);
    return new ArgumentMap(
        text("Title", "標題"), "claim-0", List.of(essay), all, reasons, Extras.NONE);
  }

  private static Text text(String english, String chinese) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    byLanguage.put("en", english);
    byLanguage.put("zh-Hant", chinese);
    return new Text(byLanguage);
  }
}
