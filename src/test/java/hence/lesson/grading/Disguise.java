package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The same attempt as it might come from elsewhere: in one language only, in another order, and
 * numbered apart, so that every id is that of another part.
 */
final class Disguise {
  private final String language;
  private final Random random;

  Disguise(String language, long seed) {
    this.language = language;
    random = new Random(seed);
  }

  Mutant of(Mutant mutant) {
    ArgumentMap map = mutant.map();
    Map<String, String> ids = new HashMap<>();
    renumber(map.claims(), ids);
    renumber(map.reasons(), ids);
    List<String> parts =
        mutant.expected().parts().stream().map(id -> ids.getOrDefault(id, id)).toList();
    List<Claim> claims = shuffled(map.claims().stream().map(claim -> of(claim, ids)).toList());
    List<Reason> reasons = shuffled(map.reasons().stream().map(each -> of(each, ids)).toList());
    return new Mutant(
        MapChange.with(map, ids.get(map.contention()), claims, reasons),
        new Finding(mutant.expected().kind(), parts));
  }

  private Claim of(Claim claim, Map<String, String> ids) {
    Text text = claim.text();
    Text said = text.speaks(language) ? new Text(Map.of(language, text.in(language))) : text;
    return new Claim(ids.get(claim.id()), said);
  }

  private Reason of(Reason reason, Map<String, String> ids) {
    List<String> premises = shuffled(reason.premises().stream().map(ids::get).toList());
    return new Reason(ids.get(reason.id()), reason.stance(), premises, ids.get(reason.target()));
  }

  private void renumber(List<? extends Part> parts, Map<String, String> ids) {
    List<String> own = parts.stream().map(Part::id).toList();
    List<String> others = shuffled(own);
    for (int i = 0; i < own.size(); i++) {
      ids.put(own.get(i), others.get(i));
    }
  }

  private <T> List<T> shuffled(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** A random map with words in both languages. */
  static ArgumentMap bilingual(ArgumentMap map) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : map.claims()) {
      String english = "It is so that " + claim.id() + " holds.";
      String chinese = "第" + claim.id().substring(1) + "項主張成立。";
      claims.add(new Claim(claim.id(), new Text(Map.of("en", english, "zh-Hant", chinese))));
    }
    return MapChange.with(map, map.contention(), claims, map.reasons());
  }
}
