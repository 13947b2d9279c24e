package hence.judging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The explanation of a part down to the assumptions: the part, under it what decides it, under that
 * what decides this, and so on; every part is explained once.
 *
 * @param lines from the top down
 */
public record WhyTree(List<Line> lines) {
  public WhyTree {
    lines = List.copyOf(lines);
  }

  /**
   * A part in the tree.
   *
   * @param depth 0 for the part asked about
   * @param again whether the part stands further up already and is not explained here
   * @param words the whole line: what the part does, its text, and why it is as it is
   */
  public record Line(int depth, String partId, boolean again, String words) {}

  /** The tree as text, two spaces a step. */
  public String text() {
    return lines.stream()
        .map(line -> "  ".repeat(line.depth()) + line.words() + "\n")
        .collect(Collectors.joining());
  }

  static WhyTree of(Judgement judgement, Verdicts verdicts, int part, String language) {
    return new WhyTree(new Builder(judgement, verdicts, language).build(part));
  }

  private static final class Builder {
    private final Judgement judgement;
    private final Verdicts verdicts;
    private final Wiring wiring;
    private final String language;
    private final Phrases phrases;

    private record Open(int depth, int part) {}

    private Builder(Judgement judgement, Verdicts verdicts, String language) {
      this.judgement = judgement;
      this.verdicts = verdicts;
      this.language = language;
      wiring = verdicts.wiring();
      phrases = judgement.phrases(language);
    }

    /** With a stack of its own: a map may be deeper than the program's. */
    private List<Line> build(int part) {
      List<Line> lines = new ArrayList<>();
      boolean[] told = new boolean[wiring.parts];
      Deque<Open> open = new ArrayDeque<>();
      open.push(new Open(0, part));
      while (!open.isEmpty()) {
        Open next = open.pop();
        lines.add(line(next, told[next.part]));
        int[] below = told[next.part] ? new int[0] : below(next.part);
        told[next.part] = true;
        for (int i = below.length - 1; i >= 0; i--) {
          open.push(new Open(next.depth + 1, below[i]));
        }
      }
      return lines;
    }

    /** What decides a part; under the lenses that weigh, everything that is weighed. */
    private int[] below(int part) {
      boolean marked = wiring.isClaim(part) && verdicts.opinion(part) != null;
      return switch (judgement.lens()) {
        case GROUNDED -> verdicts.deciding(part);
        case PREPONDERANCE ->
            marked || !wiring.isClaim(part) ? verdicts.deciding(part) : wiring.needs(part);
        case DF_QUAD -> wiring.needs(part);
      };
    }

    private Line line(Open open, boolean again) {
      String id = wiring.id(open.part);
      String why = again ? "" : judgement.why(id, language);
      String key = again ? "tree.again" : "tree.line";
      String words = phrases.say(key, phrases.say(role(open)), phrases.name(open.part), why);
      return new Line(open.depth, id, again, words);
    }

    private String role(Open open) {
      if (!wiring.isClaim(open.part)) {
        return reasonRole(open.part);
      }
      if (open.depth > 0) {
        return "tree.premise";
      }
      boolean contention = wiring.id(open.part).equals(wiring.map.contention());
      return contention ? "tree.contention" : "tree.claim";
    }

    private String reasonRole(int reason) {
      return switch (wiring.map.role(wiring.reason(reason))) {
        case SUPPORT -> "tree.because";
        case OBJECTION -> "tree.however";
        case REBUTTAL -> "tree.but";
        case UNDERCUT -> "tree.undercut";
      };
    }
  }
}
