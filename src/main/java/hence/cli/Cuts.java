package hence.cli;

import hence.format.Json;
import hence.judging.CutSets;
import hence.judging.Opinions;
import hence.judging.SupportSets;
import hence.map.ArgumentMap;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hence cuts MAP}: says what topples a claim and what it can live on. */
@Command(name = "cuts", mixinStandardHelpOptions = true, sortOptions = false)
final class Cuts extends MapCommand {
  @Option(names = "--of", paramLabel = "ID")
  private String of;

  @Option(
      names = "--max-size",
      paramLabel = "K",
      defaultValue = "" + CutSets.USUAL_SIZE,
      converter = PositiveWhole.class)
  private int maxSize;

  @Mixin private OpinionOptions opinions;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Check.Format format;

  @Mixin private LanguageOption language;

  Cuts(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    String claim = of == null ? map.contention() : ids.claim(of);
    Opinions own = opinions.opinions(ids);
    CutSets cuts = CutSets.of(map, own, claim, maxSize);
    SupportSets supports = SupportSets.of(map, own, claim);
    switch (format) {
      case json -> terminal.result(Json.write(json(cuts, supports)));
      case text ->
          new CutsReport(map, language.language(terminal))
              .lines(cuts, supports)
              .forEach(terminal::result);
    }
    return 0;
  }

  private static Map<String, Object> json(CutSets cuts, SupportSets supports) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("of", cuts.of());
    json.put("status", cuts.status().key());
    json.put("complete", cuts.complete());
    json.put("cuts", cuts.cuts());
    json.put("supports", supports.supports());
    if (!supports.complete()) {
      // Only where it is needed: on very large maps, whose support sets nobody could list.
      json.put("supportsComplete", false);
    }
    return json;
  }
}
