package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.export.pdf.PageItem;
import hence.export.pdf.PrintPage;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.tour.Note;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets the first page of a poster: the whole picture, small, and how the pages lie on it. */
final class PosterOverview {
  private static final Type TITLE = new Type(18, Weight.BOLD, 24);
  private static final Type TEXT = new Type(10, Weight.REGULAR, 15);
  private static final double LARGEST_LABEL = 20;
  private static final double GAP = 14;
  private static final Ink CHIP = new Ink(0xffffff, 0.85);
  private static final Ink GRID = Ink.of("#b0302a");

  /** Letters lower than this, in points, would only be dirt. */
  private static final double DIRT = 2.5;

  private final Poster poster;
  private final Words words;
  private final Typesetter typesetter;
  private final Size page;
  private final Rect body;
  private final List<PageItem> items = new ArrayList<>();
  private double y;

  private PosterOverview(Poster poster, Words words, Typesetter typesetter) {
    this.poster = poster;
    this.words = words;
    this.typesetter = typesetter;
    page = page(poster);
    body = new Rect(0, 0, page.width(), page.height()).grow(-Paper.MARGIN_Y);
    y = body.y();
  }

  static PrintPage of(Poster poster, Words words, Typesetter typesetter) {
    PosterOverview page = new PosterOverview(poster, words, typesetter);
    Drawing drawing = poster.drawing();
    page.lines(
        PageItem.Tag.TITLE, typesetter.lines(drawing.title(), TITLE, page.body.width()), TITLE);
    List<Note.Run> runs = List.of(new Note.Run(page.how(), false, false, ""));
    page.lines(PageItem.Tag.PARAGRAPH, typesetter.running(runs, TEXT, page.body.width()), TEXT);
    page.picture();
    return new PrintPage(page.page, words.say("poster.overview"), page.items);
  }

  /** On its side if the picture is wide, whichever way the other pages are. */
  private static Size page(Poster poster) {
    Size other = poster.page();
    Rect bounds = poster.drawing().bounds();
    boolean turned = (bounds.width() > bounds.height()) != (other.width() > other.height());
    return turned ? new Size(other.height(), other.width()) : other;
  }

  private String how() {
    int sheets = poster.sheets().size();
    String how = words.say("poster.how", sheets, poster.columns(), poster.rows());
    return sheets < poster.columns() * poster.rows() ? how + words.say("poster.empty") : how;
  }

  private void lines(PageItem.Tag tag, List<Typesetter.Line> lines, Type type) {
    List<Mark> marks = new ArrayList<>();
    for (Typesetter.Line line : lines) {
      marks.addAll(typesetter.marks(line, body.x(), y, type, Leaf.BLACK));
      y += type.lineHeight();
    }
    items.add(new PageItem.Lines(tag, marks));
    y += GAP / 2;
  }

  private void picture() {
    Rect whole = poster.drawing().bounds();
    for (Poster.Sheet sheet : poster.sheets()) {
      whole = whole.union(sheet.part());
    }
    double high = body.bottom() - y - GAP;
    double scale = Math.min(body.width() / whole.width(), high / whole.height());
    double left = body.centerX() - whole.width() * scale / 2;
    double top = y + GAP;
    Drawing seen = seen(scale);
    Rect bounds = seen.bounds();
    items.add(
        new PageItem.Picture(
            seen,
            left + (bounds.x() - whole.x()) * scale,
            top + (bounds.y() - whole.y()) * scale,
            scale,
            seen.title()));
    List<Mark> grid = new ArrayList<>();
    for (Poster.Sheet sheet : poster.sheets()) {
      Rect part = sheet.part();
      Rect cell =
          new Rect(
              left + (part.x() - whole.x()) * scale,
              top + (part.y() - whole.y()) * scale,
              part.width() * scale,
              part.height() * scale);
      grid.addAll(cell(sheet, cell, Poster.OVERLAP / poster.scale() * scale));
    }
    items.add(new PageItem.Lines(PageItem.Tag.ARTIFACT, grid));
  }

  /** A page's own part, up to where the next pages begin, and its label. */
  private List<Mark> cell(Poster.Sheet sheet, Rect cell, double overlap) {
    double width = cell.width() - (sheet.column() < poster.columns() - 1 ? overlap : 0);
    double height = cell.height() - (sheet.row() < poster.rows() - 1 ? overlap : 0);
    Rect own = new Rect(cell.x(), cell.y(), width, height);
    double size = Math.min(LARGEST_LABEL, Math.min(width, height) * 0.35);
    Type type = new Type(size, Weight.BOLD, size * 1.3);
    double wide = typesetter.width(sheet.label(), type) + size * 0.7;
    Rect chip =
        new Rect(
            own.centerX() - wide / 2,
            own.centerY() - type.lineHeight() / 2,
            wide,
            type.lineHeight());
    return List.of(
        new Mark.Panel(own, 0, Ink.NONE, GRID, 0.5, Dash.SOLID),
        new Mark.Panel(chip, size * 0.3, CHIP, Ink.NONE, 0, Dash.SOLID),
        typesetter.line(sheet.label(), own.centerX(), chip.y(), type, GRID, Anchor.MIDDLE, wide));
  }

  /** The drawing, without words that would be too small to be more than dirt. */
  private Drawing seen(double scale) {
    Drawing drawing = poster.drawing();
    List<Mark> marks = drawing.marks().stream().flatMap(mark -> seen(mark, scale)).toList();
    return new Drawing(
        drawing.title(), drawing.language(), drawing.bounds(), drawing.background(), marks);
  }

  private static Stream<Mark> seen(Mark mark, double scale) {
    return switch (mark) {
      case Mark.Words line -> line.size() * scale < DIRT ? Stream.of() : Stream.of(line);
      case Mark.Cluster cluster -> cluster.marks().stream().flatMap(inner -> seen(inner, scale));
      case Mark.Panel _, Mark.Line _, Mark.Blade _ -> Stream.of(mark);
    };
  }
}
