package hence.cli;

import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.View;
import hence.export.PictureFile;
import hence.export.kit.Raster;
import hence.export.print.Paper;
import hence.map.ArgumentMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence draw MAP -o FILE}: draws a map to a picture, or to a page for a browser. */
@Command(name = "draw", mixinStandardHelpOptions = true, sortOptions = false)
final class Draw implements Callable<Integer> {
  @Parameters(paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true)
  private Path output;

  @Mixin private ViewOptions look;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      defaultValue = "light",
      converter = ThemeName.class)
  private Theme theme;

  @Option(names = "--background", paramLabel = "GROUND", defaultValue = "theme")
  private Ground background;

  @Mixin private ExploreOptions explore;

  @ArgGroup private SizeOptions size = new SizeOptions();

  @Option(names = "--pages", paramLabel = "PAPER")
  private Paper pages;

  /** What lies under the picture; the constants are the words of the command line. */
  enum Ground {
    theme,
    transparent
  }

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Draw(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean isPage = PictureFile.ending(output).equals(LessonFile.ENDING);
    if (isPage) {
      LessonFile.check(spec.commandLine().getParseResult(), terminal);
    } else if (!PictureFile.ENDINGS.contains(PictureFile.ending(output))) {
      throw new ParameterException(spec.commandLine(), terminal.words().say("draw.ending", output));
    }
    checkPages();
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    Ids ids = new Ids(read.get(), spec, terminal);
    try {
      if (isPage) {
        View view = explore.marked(look.view(read.get(), terminal, theme), ids);
        new LessonFile(read.get(), view, spec.commandLine().getParseResult()).write(output);
        return 0;
      }
      return picture(read.get(), look.view(read.get(), terminal, theme), ids);
    } catch (IOException e) {
      return Failures.writing(output, e, terminal);
    }
  }

  /** The exit code. */
  private int picture(ArgumentMap read, View view, Ids ids) throws IOException {
    Drawing drawing = MapDrawing.of(explore.scene(read, view, ids));
    if (background == Ground.transparent) {
      drawing = drawing.withBackground(Ink.NONE);
    }
    if (pages != null) {
      return new PosterFile(output, terminal).write(drawing, pages, size.scale());
    }
    Raster raster = size.raster(drawing);
    boolean pixels = PictureFile.ending(output).equals("png");
    if (pixels && !raster.isPossible()) {
      double possible = Raster.possibleScale(drawing);
      terminal.complain("draw.too-large", output, raster.width(), raster.height(), possible);
      return 1;
    }
    PictureFile.write(drawing, raster, output);
    if (pixels && !raster.isLegible(drawing)) {
      terminal.complain("draw.illegible", output, Raster.legibleScale(drawing));
    }
    return 0;
  }

  private void checkPages() {
    if (pages != null && !PictureFile.ending(output).equals("pdf")) {
      throw new ParameterException(spec.commandLine(), terminal.words().say("draw.pages", output));
    }
    if (pages != null && size.isByPixels()) {
      throw new ParameterException(spec.commandLine(), terminal.words().say("draw.pages-scale"));
    }
  }
}
