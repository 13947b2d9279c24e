package hence.cli;

import hence.format.Json;
import hence.judging.Judgement;
import hence.judging.Status;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hence judge MAP}: says of every part whether it stands, and why. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false)
final class Judge extends MapCommand {
  @Mixin private LensOption lens;

  @Mixin private OpinionOptions opinions;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Check.Format format;

  @Mixin private LanguageOption language;

  Judge(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    Judgement judgement = Judgement.of(map, lens.lens(), opinions.opinions(ids));
    switch (format) {
      case json -> terminal.result(Json.write(json(judgement, language.language(terminal))));
      case text -> report(judgement, language.language(terminal), terminal);
    }
    return 0;
  }

  private static Map<String, Object> json(Judgement judgement, String spoken) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lens", judgement.lens().word());
    json.put("parts", judgement.parts().stream().map(id -> part(judgement, id, spoken)).toList());
    return json;
  }

  private static Map<String, Object> part(Judgement judgement, String id, String spoken) {
    Map<String, Object> part = new LinkedHashMap<>();
    boolean isClaim = judgement.map().part(id).orElseThrow() instanceof Claim;
    part.put("id", id);
    part.put("kind", isClaim ? "claim" : "reason");
    part.put("status", judgement.status(id).key());
    judgement.score(id).ifPresent(score -> part.put("score", score));
    part.put("why", judgement.why(id, spoken));
    return part;
  }

  private static void report(Judgement judgement, String spoken, Terminal terminal) {
    Words words = Words.of(Judge.class, spoken);
    Naming naming = new Naming(judgement.map(), spoken);
    terminal.result(
        words.say(
            "judge.summary",
            judgement.lens().word(),
            count(judgement, Status.IN),
            count(judgement, Status.OUT),
            count(judgement, Status.UNDECIDED)));
    for (String id : judgement.parts()) {
      terminal.result("");
      terminal.result(naming.of(id));
      terminal.result("  " + judgement.why(id, spoken));
    }
  }

  /** How many claims have that status. */
  private static long count(Judgement judgement, Status status) {
    return judgement.map().claims().stream()
        .filter(claim -> judgement.status(claim.id()) == status)
        .count();
  }
}
