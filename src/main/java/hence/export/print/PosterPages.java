package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.export.kit.MarkIndex;
import hence.export.pdf.PageItem;
import hence.export.pdf.PrintDocument;
import hence.export.pdf.PrintPage;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a poster: an overview of how its pages lie, then the pages with marks to cut and glue by.
 */
public final class PosterPages {
  private static final Type LABEL = new Type(10, Weight.BOLD, 12);
  private static final Type SMALL = new Type(8, Weight.REGULAR, 12);
  private static final double BETWEEN = 10;

  /** How long the marks in the margin are, and how far they stay off the picture. */
  private static final double TICK = 12;

  private static final double CLEAR = 3;
  private static final double TICK_WIDTH = 0.6;

  private final Poster poster;
  private final Words words;
  private final Typesetter typesetter = new Typesetter();
  private final MarkIndex marks;

  private PosterPages(Poster poster) {
    this.poster = poster;
    this.words = Words.of(PosterPages.class, poster.drawing().language());
    this.marks = new MarkIndex(poster.drawing());
  }

  public static PrintDocument of(Poster poster) {
    PosterPages setting = new PosterPages(poster);
    List<PrintPage> pages = new ArrayList<>();
    if (!poster.isSingle()) {
      pages.add(PosterOverview.of(poster, setting.words, setting.typesetter));
    }
    for (Poster.Sheet sheet : poster.sheets()) {
      pages.add(setting.page(sheet, pages.size() + 1));
    }
    Drawing drawing = poster.drawing();
    return new PrintDocument(drawing.title(), drawing.language(), pages);
  }

  private PrintPage page(Poster.Sheet sheet, int number) {
    Rect window = poster.window();
    Rect part = sheet.part();
    List<Mark> near = new ArrayList<>();
    marks.each(part, near::add);
    List<PageItem> items = new ArrayList<>();
    items.add(
        new PageItem.Portion(
            near,
            poster.drawing().background(),
            part,
            window.x(),
            window.y(),
            poster.scale(),
            told(part)));
    if (!poster.isSingle()) {
      items.add(new PageItem.Lines(PageItem.Tag.ARTIFACT, ticks(sheet, window)));
      items.add(new PageItem.Lines(PageItem.Tag.ARTIFACT, foot(sheet, window, number)));
    }
    return new PrintPage(poster.page(), sheet.label(), items);
  }

  private String told(Rect part) {
    return PageItem.told(
        poster.drawing().marks().stream()
            .filter(mark -> mark instanceof Mark.Cluster own && own.bounds().overlaps(part))
            .toList());
  }

  private List<Mark> foot(Poster.Sheet sheet, Rect window, int number) {
    double top = poster.page().height() - Poster.EDGE - LABEL.lineHeight() + CLEAR;
    String page = words.say("page", number, poster.pages());
    double left = window.x() + TICK + typesetter.width(sheet.label(), LABEL) + BETWEEN;
    double right = window.right() - Poster.OVERLAP - BETWEEN;
    double room = right - left - typesetter.width(page, SMALL) - BETWEEN;
    String title = poster.drawing().title();
    return List.of(
        typesetter.line(
            sheet.label(), window.x() + TICK, top, LABEL, Leaf.BLACK, Anchor.START, room),
        typesetter.line(title, left, top, SMALL, Leaf.QUIET, Anchor.START, room),
        typesetter.line(page, right, top, SMALL, Leaf.QUIET, Anchor.END, room));
  }

  /**
   * A line where the page is to be cut, on its left and above; a dotted one where the edge of the
   * next page will lie, on its right and below.
   */
  private List<Mark> ticks(Poster.Sheet sheet, Rect window) {
    List<Mark> marks = new ArrayList<>();
    if (sheet.column() > 0) {
      upright(window.x(), window, Dash.SOLID, marks);
    }
    if (sheet.column() < poster.columns() - 1) {
      upright(window.right() - Poster.OVERLAP, window, Dash.DOTTED, marks);
    }
    if (sheet.row() > 0) {
      level(window.y(), window, Dash.SOLID, marks);
    }
    if (sheet.row() < poster.rows() - 1) {
      level(window.bottom() - Poster.OVERLAP, window, Dash.DOTTED, marks);
    }
    return marks;
  }

  private static void upright(double x, Rect window, Dash dash, List<Mark> marks) {
    marks.add(tick(x, window.y() - CLEAR - TICK, x, window.y() - CLEAR, dash));
    marks.add(tick(x, window.bottom() + CLEAR, x, window.bottom() + CLEAR + TICK, dash));
  }

  private static void level(double y, Rect window, Dash dash, List<Mark> marks) {
    marks.add(tick(window.x() - CLEAR - TICK, y, window.x() - CLEAR, y, dash));
    marks.add(tick(window.right() + CLEAR, y, window.right() + CLEAR + TICK, y, dash));
  }

  private static Mark tick(double x, double y, double toX, double toY, Dash dash) {
    Mark.Line solid = Typesetter.rule(x, y, toX, toY, TICK_WIDTH, Leaf.BLACK);
    return new Mark.Line(solid.steps(), solid.ink(), solid.width(), dash);
  }
}
