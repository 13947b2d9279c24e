package hence.cli;

import hence.editing.Focus;
import hence.export.Paper;
import hence.export.WorksheetContent;
import hence.export.WorksheetPages;
import hence.lesson.Portion;
import hence.lesson.Portions;
import hence.lesson.Worksheet.Blank;
import hence.map.ArgumentMap;
import hence.map.Folding;
import hence.map.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence worksheet MAP -o FILE.pdf}: an exercise on paper. */
@Command(name = "worksheet", mixinStandardHelpOptions = true, sortOptions = false)
final class Worksheet implements Callable<Integer> {
  @Parameters(paramLabel = "MAP", descriptionKey = "map")
  private Path map;

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

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Worksheet(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.check(spec, terminal);
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    ArgumentMap part = part(read.get());
    if (part.reasons().isEmpty()) {
      terminal.complain(of == null ? "worksheet.empty" : "worksheet.empty.of", map, of);
      return 1;
    }
    Paper on = paper.paper();
    return output.write(WorksheetPages.of(content(part), on), terminal);
  }

  /** As much of the map as the exercise is to be about. */
  private ArgumentMap part(ArgumentMap whole) {
    ArgumentMap part =
        of == null
            ? whole
            : new Focus(new Ids(whole, spec, terminal).claim(of), Focus.Reach.RESTS_ON).only(whole);
    return depth == null ? part : Folding.visible(part, Folding.atDepth(part, depth));
  }

  private WorksheetContent content(ArgumentMap part) {
    String spoken = language.language(terminal);
    List<Portion> portions =
        Portions.of(part).stream().filter(portion -> portion.size() > 1).toList();
    return new WorksheetContent(
        Text.typeset(part.title().in(spoken)),
        SourceLine.of(part, spoken),
        seed,
        blank,
        key,
        spoken,
        portions.stream().map(portion -> hence.lesson.Worksheet.of(portion, blank, seed)).toList());
  }
}
