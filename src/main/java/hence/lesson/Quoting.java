package hence.lesson;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Words;
import java.util.List;

/** Names claims in sentences: in full if they are not too long. */
final class Quoting {
  private static final int LONGEST = 90;

  /** An ideograph is worth two letters. */
  private static final int WIDE = 0x2e80;

  private final ArgumentMap map;
  private final Words words;

  Quoting(ArgumentMap map, Words words) {
    this.map = map;
    this.words = words;
  }

  String claim(String id) {
    Claim claim = map.claim(id);
    String full = claim.text().in(words.language());
    int length = full.codePoints().map(point -> point >= WIDE ? 2 : 1).sum();
    String said = length > LONGEST ? claim.shortText().in(words.language()) : full;
    // Inside a sentence the claim's own full stop would end it.
    return said.strip().replaceFirst("[.。]$", "");
  }

  /** Claims in a row: one, another and a third. */
  String claims(List<String> ids) {
    String said = claim(ids.getFirst());
    for (int i = 1; i < ids.size(); i++) {
      boolean last = i == ids.size() - 1;
      said = words.say(last ? "list.last" : "list.next", said, claim(ids.get(i)));
    }
    return said;
  }
}
