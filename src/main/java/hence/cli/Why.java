package hence.cli;

import hence.judging.Judgement;
import hence.map.ArgumentMap;
import hence.map.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence why MAP ID}: says why a part stands or falls, down to the assumptions. */
@Command(name = "why", mixinStandardHelpOptions = true, sortOptions = false)
final class Why implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "part")
  private String part;

  @Mixin private LensOption lens;

  @Mixin private OpinionOptions opinions;

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Why(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    Ids ids = new Ids(read.get(), spec, terminal);
    String id = ids.part(part);
    Judgement judgement = Judgement.of(read.get(), lens.lens(), opinions.opinions(ids));
    String spoken = language.language(terminal);
    Words words = Words.of(Why.class, spoken);
    terminal.result(words.say("why.lens", judgement.lens().word()));
    terminal.result("");
    terminal.result(judgement.whyTree(id, spoken).text().stripTrailing());
    return 0;
  }
}
