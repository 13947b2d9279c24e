package hence.cli;

import hence.judging.CutSets;
import hence.judging.Status;
import hence.judging.SupportSets;
import hence.map.ArgumentMap;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/** What topples a claim and what it can live on, in sentences. */
final class CutsReport {
  /** More sets than these nobody reads; programs get all. */
  private static final int MOST_LISTED = 20;

  private final Naming naming;
  private final Words words;
  private final String language;

  CutsReport(ArgumentMap map, String language) {
    this.naming = new Naming(map, language);
    this.words = Words.of(CutsReport.class, language);
    this.language = language;
  }

  List<String> lines(CutSets cuts, SupportSets supports) {
    List<String> lines = new ArrayList<>();
    String status = cuts.status().word(language);
    lines.add(words.say("cuts.of", naming.of(cuts.of()), status));
    if (cuts.status() != Status.IN) {
      lines.add(words.say("cuts.not-in"));
      return lines;
    }
    lines.add("");
    lines.add(words.say(cuts.cuts().isEmpty() ? "cuts.none" : "cuts.mean"));
    lines.addAll(listed(cuts.cuts()));
    lines.add(words.say(cuts.complete() ? "cuts.all" : "cuts.some", cuts.completeSize()));
    lines.add("");
    lines.add(words.say(supports(supports.supports())));
    lines.addAll(listed(supports.supports()));
    if (!supports.complete()) {
      lines.add(words.say("supports.some"));
    }
    return lines;
  }

  /** What the support sets mean; a claim that nothing can topple needs none. */
  private static String supports(List<List<String>> sets) {
    if (sets.isEmpty()) {
      return "supports.none";
    }
    return sets.getFirst().isEmpty() ? "supports.nothing" : "supports.mean";
  }

  private List<String> listed(List<List<String>> sets) {
    List<String> lines = new ArrayList<>();
    for (List<String> set : sets.subList(0, Math.min(MOST_LISTED, sets.size()))) {
      if (!set.isEmpty()) {
        lines.add("  " + (lines.size() + 1) + ". " + naming.of(set));
      }
    }
    if (sets.size() > MOST_LISTED) {
      lines.add("  " + words.say("cuts.more", sets.size() - MOST_LISTED));
    }
    return lines;
  }
}
