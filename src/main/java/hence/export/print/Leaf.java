package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.export.pdf.PageItem;
import hence.export.pdf.PrintPage;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.tour.Note;
import java.util.ArrayList;
import java.util.List;

/** A page in the making: what is set goes below what was set before. */
final class Leaf {
  static final Ink BLACK = Ink.of("#000000");
  static final Ink QUIET = Ink.of("#4d4d4d");
  static final Ink HAIR = Ink.of("#a6a6a6");

  private static final Type SMALL = new Type(8.5, Weight.REGULAR, 12);
  private static final int MOST_LINES = 4;
  private static final double HAIRLINE = 0.5;
  private static final double BETWEEN = 16;

  private final Paper paper;
  private final Typesetter typesetter;
  private final Rect body;
  private final List<PageItem> items = new ArrayList<>();
  private double y;

  Leaf(Paper paper, Typesetter typesetter) {
    this.paper = paper;
    this.typesetter = typesetter;
    this.body = paper.body();
    this.y = body.y();
  }

  Rect body() {
    return body;
  }

  /** Where what is set next has its top. */
  double y() {
    return y;
  }

  /** How high what is set next may be. */
  double room() {
    return body.bottom() - y;
  }

  void skip(double points) {
    y += points;
  }

  /** Words as wide as the page: titles and the like, of which a page takes no more than a few. */
  void words(PageItem.Tag tag, String text, Type type, Ink ink) {
    List<Typesetter.Line> lines =
        tag == PageItem.Tag.PARAGRAPH
            ? typesetter.running(List.of(new Note.Run(text, false, false, "")), type, body.width())
            : typesetter.lines(text, type, body.width());
    List<Mark> marks = new ArrayList<>();
    for (Typesetter.Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      marks.addAll(typesetter.marks(line, body.x(), y, type, ink));
      y += type.lineHeight();
    }
    add(tag, marks);
  }

  /** A picture in the middle of the page's width. */
  void picture(Drawing drawing, double scale, String told) {
    Rect bounds = drawing.bounds();
    double x = body.centerX() - bounds.width() * scale / 2;
    items.add(new PageItem.Picture(drawing, x, y, scale, told));
    y += bounds.height() * scale;
  }

  void add(PageItem.Tag tag, List<Mark> marks) {
    add(new PageItem.Lines(tag, marks));
  }

  void add(PageItem item) {
    items.add(item);
  }

  /** The running head: words on the left and a shorter word on the right, over a hairline. */
  void head(String left, String right) {
    double top = Paper.MARGIN_Y;
    double rest = body.width() - typesetter.width(right, SMALL) - BETWEEN;
    add(
        PageItem.Tag.ARTIFACT,
        List.of(
            typesetter.line(left, body.x(), top, SMALL, QUIET, Anchor.START, rest),
            typesetter.line(right, body.right(), top, SMALL, QUIET, Anchor.END, body.width()),
            hairline(top + SMALL.lineHeight() + 2)));
  }

  /** Small words at the foot. */
  void foot(String left, String right) {
    double top = paper.size().height() - Paper.MARGIN_Y - SMALL.lineHeight();
    double rest = body.width() - typesetter.width(right, SMALL) - BETWEEN;
    List<Mark> marks = new ArrayList<>();
    marks.add(typesetter.line(left, body.x(), top, SMALL, QUIET, Anchor.START, rest));
    marks.add(typesetter.line(right, body.right(), top, SMALL, QUIET, Anchor.END, body.width()));
    add(PageItem.Tag.ARTIFACT, marks);
  }

  /** A thin line across the page. */
  Mark hairline(double at) {
    return Typesetter.rule(body.x(), at, body.right(), at, HAIRLINE, HAIR);
  }

  PrintPage page(String bookmark) {
    return new PrintPage(paper.size(), bookmark, items);
  }
}
