package hence.cli;

import hence.format.Json;
import hence.judging.Judgement;
import hence.judging.Status;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence judge MAP}: says of every part whether it stands, and why. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false)
final class Judge implements Callable<Integer> {
  @Parameters(paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Mixin private LensOption lens;

  @Mixin private OpinionOptions opinions;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Check.Format format;

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Judge(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    Ids ids = new Ids(read.get(), spec, terminal);
    Judgement judgement = Judgement.of(read.get(), lens.lens(), opinions.opinions(ids));
    switch (format) {
      case json -> terminal.result(Json.write(json(judgement)));
      case text -> report(judgement);
    }
    return 0;
  }

  private Map<String, Object> json(Judgement judgement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lens", judgement.lens().word());
    json.put("parts", judgement.parts().stream().map(id -> part(judgement, id)).toList());
    return json;
  }

  private Map<String, Object> part(Judgement judgement, String id) {
    Map<String, Object> part = new LinkedHashMap<>();
    boolean isClaim = judgement.map().part(id).orElseThrow() instanceof Claim;
    part.put("id", id);
    part.put("kind", isClaim ? "claim" : "reason");
    part.put("status", judgement.status(id).key());
    judgement.score(id).ifPresent(score -> part.put("score", score));
    part.put("why", judgement.why(id, language.language(terminal)));
    return part;
  }

  private void report(Judgement judgement) {
    String spoken = language.language(terminal);
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
