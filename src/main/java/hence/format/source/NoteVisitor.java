package hence.format.source;

import hence.lesson.tour.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the blocks of a note and the looks of their words. */
final class NoteVisitor extends AbstractVisitor {
  private static final String BULLET = "•";

  /** Chinese has no space between characters, so none is where a line ended. */
  private static final Pattern WIDE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

  private final List<Note.Block> blocks = new ArrayList<>();
  private List<Note.Run> runs = new ArrayList<>();
  private String marker = "";
  private int depth;
  private int strong;
  private int emphasis;
  private String link = "";

  Note note() {
    return new Note(blocks);
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
    list(list, BULLET, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    list(list, "", first == null ? 1 : first);
  }

  private void list(ListBlock list, String bullet, int first) {
    depth++;
    int number = first;
    for (var item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
      marker = bullet.isEmpty() ? number++ + "." : bullet;
      visitChildren(item);
    }
    marker = "";
    depth--;
  }

  @Override
  public void visit(StrongEmphasis node) {
    strong++;
    visitChildren(node);
    strong--;
  }

  @Override
  public void visit(Emphasis node) {
    emphasis++;
    visitChildren(node);
    emphasis--;
  }

  @Override
  public void visit(Link node) {
    String outside = link;
    link = node.getDestination();
    visitChildren(node);
    link = outside;
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
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    boolean between = isWide(lineBreak.getPrevious(), true) && isWide(lineBreak.getNext(), false);
    add(between ? "" : " ");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    verbatim(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    verbatim(code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    verbatim(html.getLiteral());
  }

  private void verbatim(String words) {
    add(words.strip());
    finish();
  }

  private static boolean isWide(org.commonmark.node.Node node, boolean atEnd) {
    if (!(node instanceof Text text) || text.getLiteral().isEmpty()) {
      return false;
    }
    String words = text.getLiteral();
    int at = atEnd ? words.offsetByCodePoints(words.length(), -1) : 0;
    return WIDE.matcher(Character.toString(words.codePointAt(at))).matches();
  }

  /** Words of the same look make one run. */
  private void add(String words) {
    Note.Run run = new Note.Run(words, strong > 0, emphasis > 0, link);
    Note.Run last = runs.isEmpty() ? null : runs.getLast();
    if (words.isEmpty()) {
      return;
    }
    if (last != null
        && last.equals(new Note.Run(last.words(), run.strong(), run.emphasis(), link))) {
      run = new Note.Run(last.words() + words, run.strong(), run.emphasis(), link);
      runs.removeLast();
    }
    runs.add(run);
  }

  private void finish() {
    if (!runs.isEmpty()) {
      blocks.add(new Note.Block(marker, depth, runs));
      runs = new ArrayList<>();
      // Another paragraph of the same entry stands below it, without a bullet of its own.
      marker = "";
    }
  }
}
