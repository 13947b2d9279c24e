package hence.cli;

import hence.editing.Focus;
import hence.export.print.WorksheetContent;
import hence.export.print.WorksheetPages;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.worksheet.Worksheet.Blank;
import hence.map.ArgumentMap;
import hence.map.Folding;
import hence.map.Text;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hence worksheet MAP -o FILE.pdf}: an exercise on paper. */
@Command(name = "worksheet", mixinStandardHelpOptions = true, sortOptions = false)
final class Worksheet extends MapCommand {
  @Mixin private PdfOutput output;

  @Option(names = "--blank", paramLabel = "WHAT", defaultValue = "claims")
  private Blank blank;

  @Option(names = "--key")
  private boolean key;

  @Option(names = "--seed", paramLabel = "WORD", defaultValue = "A")
  private String seed;

  @Option(names = "--of", paramLabel = "CLAIM", descriptionKey = "worksheet.of")
  private String of;

  @Option(
      names = "--depth",
      paramLabel = "STEPS",
      converter = PositiveWhole.class,
      descriptionKey = "worksheet.depth")
  private Integer depth;

  @Mixin private LanguageOption language;

  @Mixin private PaperOption paper;

  Worksheet(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    output.check(ids);
    ArgumentMap part = part(map, ids);
    if (part.reasons().isEmpty()) {
      terminal.complain(of == null ? "worksheet.empty" : "worksheet.empty.of", of);
      return 1;
    }
    WorksheetContent content = content(part, language.language(terminal));
    return output.write(WorksheetPages.of(content, paper.paper()), terminal);
  }

  /** As much of the map as the exercise is to be about. */
  private ArgumentMap part(ArgumentMap whole, Ids ids) {
    ArgumentMap part =
        of == null ? whole : new Focus(ids.claim(of), Focus.Reach.RESTS_ON).only(whole);
    return depth == null ? part : Folding.visible(part, Folding.atDepth(part, depth));
  }

  private WorksheetContent content(ArgumentMap part, String spoken) {
    List<Portion> portions =
        Portions.of(part).stream().filter(portion -> portion.size() > 1).toList();
    return new WorksheetContent(
        Text.typeset(part.title().in(spoken)),
        SourceLine.of(part, spoken),
        seed,
        blank,
        key,
        spoken,
        portions.stream()
            .map(portion -> hence.lesson.worksheet.Worksheet.of(portion, blank, seed))
            .toList());
  }
}
