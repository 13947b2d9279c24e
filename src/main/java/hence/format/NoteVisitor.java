package hence.format;

import hence.lesson.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the words of Markdown, block by block; what a note does not know is its plain words. */
final class NoteVisitor extends AbstractVisitor {
  private static final String BULLET = "•";

  private final List<Note.Block> blocks = new ArrayList<>();
  private final List<Note.Run> runs = new ArrayList<>();
  private int strong;
  private int emphasis;
  private Optional<String> link = Optional.empty();
  private String marker = "";
  private int depth;
  private Integer number;

  Note note() {
    return new Note(blocks);
  }

  /** A note of one paragraph as it is. */
  static Note plain(String words) {
    Note.Run run = new Note.Run(words.strip(), false, false, Optional.empty());
    return new Note(List.of(new Note.Block("", 0, List.of(run))));
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    finish();
  }

  @Override
  public void visit(Heading heading) {
    strong++;
    visitChildren(heading);
    strong--;
    finish();
  }

  @Override
  public void visit(BulletList list) {
    inList(null, () -> visitChildren(list));
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    inList(first == null ? 1 : first, () -> visitChildren(list));
  }

  private void inList(Integer first, Runnable entries) {
    Integer outer = number;
    number = first;
    depth++;
    entries.run();
    depth--;
    number = outer;
  }

  @Override
  public void visit(ListItem entry) {
    marker = number == null ? BULLET : number++ + ".";
    visitChildren(entry);
    marker = "";
  }

  @Override
  public void visit(StrongEmphasis words) {
    strong++;
    visitChildren(words);
    strong--;
  }

  @Override
  public void visit(Emphasis words) {
    emphasis++;
    visitChildren(words);
    emphasis--;
  }

  @Override
  public void visit(Link words) {
    link = Optional.of(words.getDestination());
    visitChildren(words);
    link = Optional.empty();
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(HardLineBreak end) {
    add("\n");
  }

  /** Chinese has no space between characters, so none is where a line ended. */
  @Override
  public void visit(SoftLineBreak end) {
    String before = runs.isEmpty() ? "" : runs.getLast().words();
    boolean wide = !before.isEmpty() && isWide(before.codePointBefore(before.length()));
    add(wide ? "" : " ");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(code.getLiteral().strip());
    finish();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(code.getLiteral().strip());
    finish();
  }

  @Override
  public void visit(HtmlBlock html) {
    add(html.getLiteral().strip());
    finish();
  }

  private static boolean isWide(int codePoint) {
    boolean isPunctuation =
        codePoint >= 0x3000 && codePoint <= 0x303f || codePoint >= 0xff00 && codePoint <= 0xffef;
    return isPunctuation || Character.isIdeographic(codePoint);
  }

  private void add(String words) {
    if (!words.isEmpty()) {
      runs.add(new Note.Run(words, strong > 0, emphasis > 0, link));
    }
  }

  private void finish() {
    if (!runs.isEmpty()) {
      blocks.add(new Note.Block(marker, depth, runs));
      runs.clear();
      marker = "";
    }
  }
}
