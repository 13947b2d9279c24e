package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Mark;
import hence.export.pdf.PageItem;
import hence.layout.Rect;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.worksheet.Worksheet;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets the claims to be found in two columns, each with its letter. */
final class ClaimBank {
  private static final double BETWEEN = 24;
  private static final double LETTER = 20;
  private static final double BELOW = 6;

  /** A claim that takes up more is not one that anybody could place. */
  private static final int MOST_LINES = 24;

  private final Worksheet sheet;
  private final String language;
  private final boolean numbered;
  private final Type type;
  private final Typesetter typesetter;

  /**
   * @param numbered whether each claim also has the number of its box
   */
  ClaimBank(Worksheet sheet, String language, boolean numbered, Type type, Typesetter typesetter) {
    this.sheet = sheet;
    this.language = language;
    this.numbered = numbered;
    this.type = type;
    this.typesetter = typesetter;
  }

  /** Two claims beside each other, or the last one alone. */
  record Row(List<String> claims, double height) {}

  List<Row> rows(double width) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < sheet.bank().size(); at += 2) {
      List<String> claims = sheet.bank().subList(at, Math.min(at + 2, sheet.bank().size()));
      int lines = claims.stream().mapToInt(id -> lines(id, width).size()).max().orElse(0);
      rows.add(new Row(claims, lines * type.lineHeight() + BELOW));
    }
    return rows;
  }

  double height(double width) {
    return rows(width).stream().mapToDouble(Row::height).sum();
  }

  /** The row's items, each claim one, with the top at y. */
  List<PageItem> items(Row row, Rect body, double y) {
    List<PageItem> items = new ArrayList<>();
    double x = body.x();
    for (String id : row.claims()) {
      List<Mark> marks = new ArrayList<>();
      Type bold = new Type(type.size(), Weight.BOLD, type.lineHeight());
      marks.add(typesetter.line(sheet.letter(id), x, y, bold, Leaf.BLACK, Anchor.START, LETTER));
      double top = y;
      for (Typesetter.Line line : lines(id, body.width())) {
        marks.addAll(typesetter.marks(line, x + LETTER, top, type, Leaf.BLACK));
        top += type.lineHeight();
      }
      items.add(new PageItem.Lines(PageItem.Tag.PARAGRAPH, marks));
      x += column(body.width()) + BETWEEN;
    }
    return items;
  }

  private List<Typesetter.Line> lines(String id, double width) {
    String words = Text.typeset(sheet.portion().map().claim(id).text().in(language));
    String numberOf = numbered ? " (" + sheet.number(id) + ")" : "";
    List<Typesetter.Line> lines = typesetter.lines(words + numberOf, type, column(width) - LETTER);
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  private static double column(double width) {
    return (width - BETWEEN) / 2;
  }
}
