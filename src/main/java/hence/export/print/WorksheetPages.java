package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.export.pdf.PageItem;
import hence.export.pdf.PrintDocument;
import hence.export.pdf.PrintPage;
import hence.layout.Rect;
import hence.layout.Size;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.worksheet.Worksheet;
import hence.lesson.worksheet.Worksheet.Blank;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets worksheets: small ones share a page, and the answers follow on pages of their own that say
 * so.
 */
public final class WorksheetPages {
  private static final Type TITLE = new Type(17, Weight.BOLD, 24);
  private static final Type HEADING = new Type(12, Weight.BOLD, 18);
  private static final Type LABEL = new Type(10, Weight.REGULAR, 14);
  private static final double GAP = 10;

  /** Between two exercises on a page. */
  private static final double APART = 22;

  /** How much of a page the bank may take before it goes on a page of its own. */
  private static final double BANK_SHARE = 0.55;

  private static final double SPACE_RADIUS = 6;
  private static final double NAME_RULE = 0.6;

  private final WorksheetContent content;
  private final Paper paper;
  private final Words words;
  private final Typesetter typesetter = new Typesetter();
  private final WorksheetPicture pictures;
  private final Type body;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<String> bookmarks = new ArrayList<>();
  private boolean answered;
  private int questions;
  private Leaf leaf;

  private WorksheetPages(WorksheetContent content, Paper paper) {
    this.content = content;
    this.paper = paper;
    this.words = Words.of(WorksheetPages.class, content.language());
    this.pictures = new WorksheetPicture(content.language(), typesetter);
    boolean chinese = words.language().startsWith("zh");
    this.body = new Type(10.5, Weight.REGULAR, chinese ? 17 : 15);
  }

  public static PrintDocument of(WorksheetContent content, Paper paper) {
    WorksheetPages setting = new WorksheetPages(content, paper);
    setting.sheets();
    setting.questions = setting.leaves.size();
    if (content.key()) {
      setting.answered = true;
      setting.leaf = null;
      setting.sheets();
    }
    return new PrintDocument(content.title(), content.language(), setting.pages());
  }

  /** The students' pages are counted without the answers. */
  private List<PrintPage> pages() {
    List<PrintPage> pages = new ArrayList<>();
    for (int at = 0; at < leaves.size(); at++) {
      Leaf done = leaves.get(at);
      String version = words.say("worksheet.version", content.version());
      boolean isAnswer = at >= questions;
      String page =
          isAnswer
              ? words.say("page", at - questions + 1, leaves.size() - questions)
              : words.say("page", at + 1, questions);
      done.foot(content.source(), words.say("worksheet.foot", version, page));
      pages.add(done.page(bookmarks.get(at)));
    }
    return pages;
  }

  private void sheets() {
    for (int number = 1; number <= content.sheets().size(); number++) {
      Worksheet sheet = content.sheets().get(number - 1);
      String heading = words.say(answered ? "worksheet.answers" : "worksheet.exercise", number);
      if (content.blank() == Blank.CLAIMS) {
        claims(sheet, heading);
      } else {
        structure(sheet, heading);
      }
    }
  }

  /** The structure with boxes, and under it the claims to put in. */
  private void claims(Worksheet sheet, String heading) {
    ClaimBank bank = new ClaimBank(sheet, content.language(), answered, body, typesetter);
    double width = paper.body().width();
    double bankHeight = bank.height(width) + HEADING.lineHeight();
    double around = HEADING.lineHeight() + 2 * GAP + bankHeight;
    if (leaf == null || !fits(sheet, around)) {
      open(heading);
    } else {
      leaf.skip(APART);
    }
    boolean apart = bankHeight > BANK_SHARE * leaf.room();
    Size room = new Size(width, leaf.room() - (apart ? around - bankHeight : around));
    leaf.words(PageItem.Tag.HEADING, heading, HEADING, Leaf.BLACK);
    leaf.skip(GAP / 2);
    Drawing drawing = pictures.boxes(sheet, room, answered);
    leaf.picture(drawing, WorksheetPicture.scale(drawing, room), words.say("worksheet.told"));
    leaf.skip(GAP);
    bank(bank, heading, apart);
  }

  /** Whether a whole exercise goes below what is on the page, large enough to write in. */
  private boolean fits(Worksheet sheet, double around) {
    Size room = new Size(leaf.body().width(), leaf.room() - APART - around);
    if (room.height() <= 0) {
      return false;
    }
    Drawing drawing = pictures.boxes(sheet, room, answered);
    return WorksheetPicture.scale(drawing, room) >= WorksheetPicture.WRITABLE;
  }

  /** The claims with their letters, to put in a drawing of one's own. */
  private void structure(Worksheet sheet, String heading) {
    ClaimBank bank = new ClaimBank(sheet, content.language(), false, body, typesetter);
    open(heading);
    leaf.words(PageItem.Tag.HEADING, heading, HEADING, Leaf.BLACK);
    leaf.skip(GAP / 2);
    if (!answered) {
      rows(bank, heading);
      leaf.skip(GAP / 2);
    }
    Rect place = leaf.body();
    double height = leaf.room();
    if (height < place.height() * (1 - BANK_SHARE)) {
      open(heading);
      height = leaf.room();
    }
    Size room = new Size(place.width(), height);
    if (answered) {
      Drawing drawing = pictures.structure(sheet, room);
      leaf.picture(drawing, WorksheetPicture.scale(drawing, room), words.say("worksheet.key"));
    } else {
      space(sheet, room);
    }
  }

  /** A frame to draw in, with the contention on top. */
  private void space(Worksheet sheet, Size room) {
    Rect frame = new Rect(leaf.body().x(), leaf.y(), room.width(), room.height());
    leaf.add(
        PageItem.Tag.ARTIFACT,
        List.of(new Mark.Panel(frame, SPACE_RADIUS, Ink.NONE, Leaf.HAIR, 0.5, Dash.SOLID)));
    leaf.skip(GAP);
    Drawing top = pictures.contention(sheet);
    Size part = new Size(room.width() / 2, room.height() / 2);
    leaf.picture(top, WorksheetPicture.scale(top, part), words.say("worksheet.contention"));
  }

  private void bank(ClaimBank bank, String heading, boolean apart) {
    if (apart) {
      open(heading);
    }
    leaf.words(PageItem.Tag.HEADING, words.say("worksheet.claims"), HEADING, Leaf.BLACK);
    rows(bank, heading);
  }

  private void rows(ClaimBank bank, String heading) {
    for (ClaimBank.Row row : bank.rows(paper.body().width())) {
      if (leaf.room() < row.height()) {
        open(heading);
      }
      bank.items(row, leaf.body(), leaf.y()).forEach(leaf::add);
      leaf.skip(row.height());
    }
  }

  /** A new page with a line for the name, the title, and what is to be done. */
  private void open(String bookmark) {
    leaf = new Leaf(paper, typesetter);
    leaves.add(leaf);
    bookmarks.add(bookmark);
    if (answered) {
      leaf.head(content.title(), words.say("worksheet.key"));
      leaf.words(PageItem.Tag.TITLE, words.say("worksheet.key"), TITLE, Leaf.BLACK);
      leaf.words(PageItem.Tag.PARAGRAPH, words.say("worksheet.any-order"), body, Leaf.QUIET);
      leaf.skip(GAP);
      return;
    }
    nameLine();
    leaf.words(PageItem.Tag.TITLE, content.title(), TITLE, Leaf.BLACK);
    String task =
        content.blank() == Blank.CLAIMS ? "worksheet.do.claims" : "worksheet.do.structure";
    leaf.words(PageItem.Tag.PARAGRAPH, words.say(task), body, Leaf.QUIET);
    leaf.skip(GAP);
  }

  private void nameLine() {
    Rect place = leaf.body();
    double top = Paper.MARGIN_Y;
    List<Mark> marks = new ArrayList<>();
    double[] shares = {0, 0.52, 0.76, 1};
    String[] keys = {"worksheet.name", "worksheet.class", "worksheet.date"};
    for (int at = 0; at < keys.length; at++) {
      String label = words.say(keys[at]);
      double x = place.x() + place.width() * shares[at];
      double end = place.x() + place.width() * shares[at + 1] - (at < 2 ? GAP : 0);
      marks.add(typesetter.line(label, x, top, LABEL, Leaf.QUIET, Anchor.START, end - x));
      double from = x + typesetter.width(label, LABEL) + 4;
      double rule = top + LABEL.lineHeight();
      marks.add(Typesetter.rule(from, rule, end, rule, NAME_RULE, Leaf.QUIET));
    }
    leaf.add(PageItem.Tag.PARAGRAPH, marks);
  }
}
