package hence.debate;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The recipe of a debate that looks like a real one, of any size: a few claims draw many replies
 * and most draw none, exchanges go deep now and then, and the sentences are about something. The
 * same recipe always gives the same map, and the same structure whatever its languages.
 *
 * @param claims how many claims, at least 1
 * @param languages tags of the languages that every claim has words in: en, zh-Hant
 * @param linked share of the premises that bear together with others
 * @param cross links to claims that stand elsewhere in the map already, as a share of the claims
 * @param against share of the replies that are objections; one in two where they answer an
 *     objection
 * @param undercuts share of the replies that aim at a reason
 */
public record Debate(
    long seed,
    int claims,
    List<String> languages,
    double linked,
    double cross,
    double against,
    double undercuts) {
  public Debate {
    languages = List.copyOf(languages);
  }

  /** The debate of the benchmarks: 30 % linked premises and 8 % cross links, in English. */
  public static Debate of(int claims) {
    return new Debate(1, claims, List.of("en"), 0.3, 0.08, 0.35, 0.03);
  }

  public Debate in(String... tags) {
    return new Debate(seed, claims, List.of(tags), linked, cross, against, undercuts);
  }

  public Debate withSeed(long other) {
    return new Debate(other, claims, languages, linked, cross, against, undercuts);
  }

  public Debate withCross(double share) {
    return new Debate(seed, claims, languages, linked, share, against, undercuts);
  }

  public ArgumentMap map() {
    List<Reply> replies = new Growth(this).replies();
    List<Reason> reasons = new ArrayList<>();
    for (Reply reply : replies) {
      List<String> premises = reply.premises().stream().map(Debate::claimId).toList();
      String target = reply.undercuts() ? "r" + reply.target() : claimId(reply.target());
      reasons.add(new Reason("r" + reasons.size(), reply.stance(), premises, target));
    }
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    for (String language : languages) {
      sentences.put(language, new Sentences(language, seed).of(replies, claims));
    }
    List<Claim> all = new ArrayList<>();
    for (int claim = 0; claim < claims; claim++) {
      all.add(new Claim(claimId(claim), text(sentences, claim)));
    }
    return new ArgumentMap(text(sentences, 0), claimId(0), List.of(), all, reasons, Extras.NONE);
  }

  private static Text text(Map<String, List<String>> sentences, int claim) {
    Map<String, String> words = new LinkedHashMap<>();
    sentences.forEach((language, all) -> words.put(language, all.get(claim)));
    return new Text(words);
  }

  private static String claimId(int claim) {
    return "c" + claim;
  }
}
