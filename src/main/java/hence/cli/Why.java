package hence.cli;

import hence.judging.Judgement;
import hence.map.ArgumentMap;
import hence.map.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hence why MAP ID}: says why a part stands or falls, down to the assumptions. */
@Command(name = "why", mixinStandardHelpOptions = true, sortOptions = false)
final class Why extends MapCommand {
  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "part")
  private String part;

  @Mixin private LensOption lens;

  @Mixin private OpinionOptions opinions;

  @Mixin private LanguageOption language;

  Why(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    String id = ids.part(part);
    Judgement judgement = Judgement.of(map, lens.lens(), opinions.opinions(ids));
    String spoken = language.language(terminal);
    Words words = Words.of(Why.class, spoken);
    terminal.result(words.say("why.lens", judgement.lens().word()));
    terminal.result("");
    terminal.result(judgement.whyTree(id, spoken).text().stripTrailing());
    return 0;
  }
}
