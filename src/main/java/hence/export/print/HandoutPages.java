package hence.export.print;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Mark;
import hence.export.pdf.PageItem;
import hence.export.pdf.PrintDocument;
import hence.export.pdf.PrintPage;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.tour.Note;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/** Sets a handout: picture, note, the source in brief, and what is left for one's own notes. */
public final class HandoutPages {
  private static final Type TITLE = new Type(20, Weight.BOLD, 26);
  private static final Type SUBTITLE = new Type(12, Weight.REGULAR, 18);
  private static final Type HEADING = new Type(15, Weight.BOLD, 21);
  private static final Type LABEL = new Type(8.5, Weight.BOLD, 12);

  /** How much of a page's height a picture may take. */
  private static final double PICTURE_SHARE = 0.56;

  /** The picture may be as large on paper as at 100 % on the screen. */
  private static final double LARGEST = PrintDocument.POINTS_PER_UNIT;

  /** What is left of a drawing's own margin: the page has one. */
  private static final double MARGIN_LEFT = 6;

  private static final double GAP = 12;
  private static final double INDENT = 20;
  private static final double BAR = 1.5;

  /** From line to line for a hand to write on. */
  private static final double RULING = 24;

  /** Below this, one line to write on is not worth its heading. */
  private static final double LEAST_NOTES = 2.5 * RULING;

  private final HandoutContent handout;
  private final Paper paper;
  private final Words words;
  private final Typesetter typesetter = new Typesetter();
  private final Type body;
  private final Type small;
  private final List<PrintPage> pages = new ArrayList<>();

  private HandoutPages(HandoutContent handout, Paper paper) {
    this.handout = handout;
    this.paper = paper;
    this.words = Words.of(HandoutPages.class, handout.language());
    boolean chinese = words.language().startsWith("zh");
    this.body = new Type(11.5, Weight.REGULAR, chinese ? 19 : 17);
    this.small = new Type(9, Weight.REGULAR, chinese ? 15 : 13);
  }

  /** How large a picture may be on a page, in points; with its own margin. */
  public static Size pictureRoom(Paper paper) {
    Rect body = paper.body();
    return new Size(body.width(), body.height() * PICTURE_SHARE);
  }

  public static PrintDocument of(HandoutContent handout, Paper paper) {
    HandoutPages setting = new HandoutPages(handout, paper);
    for (int number = 1; number <= handout.stops().size(); number++) {
      setting.stop(number);
    }
    return new PrintDocument(handout.title(), handout.language(), setting.pages);
  }

  private void stop(int number) {
    HandoutContent.Stop stop = handout.stops().get(number - 1);
    Leaf leaf = leaf(number);
    if (number == 1) {
      title(leaf);
    }
    String heading = words.say("handout.step", number, stop.title());
    leaf.words(PageItem.Tag.HEADING, heading, HEADING, Leaf.BLACK);
    leaf.skip(GAP);
    picture(stop, leaf);
    leaf.skip(GAP);
    for (Note.Block block : stop.note().blocks()) {
      leaf = flow(block.runs(), block.marker(), block.depth() * INDENT, body, leaf, number);
      leaf.skip(body.lineHeight() / 3);
    }
    for (HandoutContent.Passage passage : stop.passages()) {
      leaf.skip(GAP / 2);
      leaf = passage(passage, leaf, number);
    }
    ownNotes(leaf);
    pages.add(leaf.page(heading));
  }

  private void title(Leaf leaf) {
    leaf.words(PageItem.Tag.TITLE, handout.title(), TITLE, Leaf.BLACK);
    if (!handout.subtitle().isEmpty()) {
      leaf.words(PageItem.Tag.PARAGRAPH, handout.subtitle(), SUBTITLE, Leaf.QUIET);
    }
    if (!handout.address().isEmpty()) {
      leaf.words(PageItem.Tag.PARAGRAPH, handout.address(), small, Leaf.QUIET);
    }
    leaf.skip(GAP);
  }

  private Leaf leaf(int number) {
    Leaf leaf = new Leaf(paper, typesetter);
    String running =
        handout.subtitle().isEmpty()
            ? handout.title()
            : words.say("handout.running", handout.title(), handout.subtitle());
    leaf.head(running, words.say("page", number, handout.stops().size()));
    leaf.foot(handout.source(), "");
    return leaf;
  }

  private void picture(HandoutContent.Stop stop, Leaf leaf) {
    Drawing drawing = trimmed(stop.picture());
    Size room = pictureRoom(paper);
    double scale =
        Math.min(
            LARGEST,
            Math.min(
                room.width() / drawing.bounds().width(),
                room.height() / drawing.bounds().height()));
    leaf.picture(drawing, scale, PageItem.told(drawing.marks()));
  }

  /** The drawing with less of a margin around it. */
  static Drawing trimmed(Drawing drawing) {
    return new Drawing(
        drawing.title(),
        drawing.language(),
        drawing.bounds().grow(MARGIN_LEFT - MapDrawing.MARGIN),
        drawing.background(),
        drawing.marks());
  }

  /** Sets words, on further pages if they do not fit; the page that is then open. */
  private Leaf flow(
      List<Note.Run> runs, String marker, double indent, Type type, Leaf first, int number) {
    Leaf leaf = first;
    Rect place = leaf.body();
    List<Mark> marks = new ArrayList<>();
    if (!marker.isEmpty()) {
      for (Typesetter.Line line : typesetter.lines(marker, type, INDENT)) {
        double left = place.x() + Math.max(0, indent - Math.max(INDENT, line.width() + 4));
        marks.addAll(typesetter.marks(line, left, leaf.y(), type, Leaf.BLACK));
      }
    }
    for (Typesetter.Line line : typesetter.running(runs, type, place.width() - indent)) {
      if (leaf.room() < type.lineHeight()) {
        leaf.add(PageItem.Tag.PARAGRAPH, marks);
        marks.clear();
        leaf = next(leaf, number);
      }
      marks.addAll(typesetter.marks(line, place.x() + indent, leaf.y(), type, Leaf.BLACK));
      leaf.skip(type.lineHeight());
    }
    leaf.add(PageItem.Tag.PARAGRAPH, marks);
    return leaf;
  }

  private Leaf next(Leaf full, int number) {
    pages.add(
        full.page(words.say("handout.step", number, handout.stops().get(number - 1).title())));
    return leaf(number);
  }

  /** A paragraph of the source in brief, small, beside a bar. */
  private Leaf passage(HandoutContent.Passage passage, Leaf first, int number) {
    List<Typesetter.Line> lines =
        typesetter.running(
            List.of(
                new Note.Run(words.say("handout.paragraph", passage.paragraph()), true, false, ""),
                new Note.Run(passage.digest(), false, false, "")),
            small,
            first.body().width() - INDENT);
    double height = lines.size() * small.lineHeight();
    // Rather whole on the next page than cut in two.
    boolean moves = first.room() < height && height < first.body().height() / 2;
    Leaf leaf = moves ? next(first, number) : first;
    double top = leaf.y();
    List<Mark> marks = new ArrayList<>();
    for (Typesetter.Line line : lines) {
      if (leaf.room() < small.lineHeight()) {
        barred(leaf, top, marks);
        leaf = next(leaf, number);
        top = leaf.y();
      }
      double x = leaf.body().x() + INDENT;
      marks.addAll(typesetter.marks(line, x, leaf.y(), small, Leaf.QUIET));
      leaf.skip(small.lineHeight());
    }
    barred(leaf, top, marks);
    return leaf;
  }

  /** Adds lines that begin at a height, with a bar beside them. */
  private static void barred(Leaf leaf, double top, List<Mark> marks) {
    double x = leaf.body().x() + BAR;
    marks.add(Typesetter.rule(x, top + 2, x, leaf.y() - 2, BAR, Leaf.HAIR));
    leaf.add(PageItem.Tag.PARAGRAPH, marks);
    marks.clear();
  }

  /** Lines to write on, down to the foot. */
  private void ownNotes(Leaf leaf) {
    leaf.skip(GAP);
    if (leaf.room() < LEAST_NOTES + LABEL.lineHeight()) {
      return;
    }
    leaf.words(PageItem.Tag.PARAGRAPH, words.say("handout.notes"), LABEL, Leaf.QUIET);
    List<Mark> rules = new ArrayList<>();
    while (leaf.room() >= RULING) {
      leaf.skip(RULING);
      rules.add(leaf.hairline(leaf.y()));
    }
    leaf.add(PageItem.Tag.ARTIFACT, rules);
  }
}
