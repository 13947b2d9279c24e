package hence.export;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.export.kit.Progress;
import hence.layout.Rect;
import hence.layout.Spot;
import hence.layout.typesetting.Weight;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Paints a drawing as SVG 1.1: text stays text, one group a part with its id and a title. */
public final class Svg {
  private static final String FONTS =
      "'Noto Sans TC','Noto Sans CJK TC','PingFang TC','Microsoft JhengHei',sans-serif";

  /** So many characters are written at a time. */
  private static final int PIECE = 1 << 15;

  private final StringBuilder out = new StringBuilder(2 * PIECE);
  private final Writer file;

  private Svg(Writer file) {
    this.file = file;
  }

  /**
   * The picture as an SVG document.
   *
   * @param scale how many user units wide a map unit is shown
   */
  public static String of(Drawing drawing, double scale) {
    StringWriter document = new StringWriter();
    try {
      new Svg(document).document(drawing, scale, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document.toString();
  }

  /** Writes the document piece by piece, as long as it is wanted; the stream stays open. */
  static void write(Drawing drawing, double scale, OutputStream out, Progress progress)
      throws IOException {
    Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new Svg(file).document(drawing, scale, progress);
    file.flush();
  }

  private void document(Drawing drawing, double scale, Progress progress) throws IOException {
    Rect bounds = drawing.bounds();
    out.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", bounds.width() * scale);
    attribute("height", bounds.height() * scale);
    out.append(" viewBox=\"");
    numbers(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    out.append('"');
    attribute("xml:lang", drawing.language());
    attribute("font-family", FONTS);
    // As the words were measured.
    attribute("font-kerning", "none");
    attribute("role", "img");
    out.append(">\n");
    title(drawing.title());
    if (drawing.background().isVisible()) {
      out.append("<rect");
      rect(bounds);
      ink("fill", drawing.background());
      out.append("/>\n");
    }
    int painted = 0;
    for (Mark mark : drawing.marks()) {
      paint(mark);
      painted++;
      if (out.length() >= PIECE) {
        hand();
        progress.reach((double) painted / drawing.marks().size());
      }
    }
    out.append("</svg>\n");
    hand();
    progress.reach(1);
  }

  private void hand() throws IOException {
    file.append(out);
    out.setLength(0);
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Panel panel -> panel(panel);
      case Mark.Line line -> line(line);
      case Mark.Blade blade -> blade(blade);
      case Mark.Words words -> words(words);
      case Mark.Cluster cluster -> cluster(cluster);
    }
  }

  private void panel(Mark.Panel panel) {
    out.append("<rect");
    rect(panel.rect());
    if (panel.radius() > 0) {
      attribute("rx", panel.radius());
    }
    ink("fill", panel.fill());
    edge(panel.edge(), panel.edgeWidth(), panel.dash());
    out.append("/>\n");
  }

  private void line(Mark.Line line) {
    out.append("<path d=\"");
    line.steps().forEach(this::step);
    out.append("\" fill=\"none\"");
    edge(line.ink(), line.width(), line.dash());
    out.append("/>\n");
  }

  private void step(Step step) {
    switch (step) {
      case Step.MoveTo(double x, double y) -> letter('M', x, y);
      case Step.LineTo(double x, double y) -> letter('L', x, y);
      case Step.BendTo(double cx, double cy, double x, double y) -> letter('Q', cx, cy, x, y);
    }
  }

  private void letter(char letter, double... values) {
    out.append(letter);
    numbers(values);
  }

  private void blade(Mark.Blade blade) {
    out.append("<polygon points=\"");
    List<Spot> corners = blade.corners();
    for (int i = 0; i < corners.size(); i++) {
      out.append(i == 0 ? "" : " ");
      numbers(corners.get(i).x(), corners.get(i).y());
    }
    out.append('"');
    ink("fill", blade.fill());
    edge(blade.edge(), blade.edgeWidth(), Dash.SOLID);
    out.append("/>\n");
  }

  private void words(Mark.Words words) {
    out.append("<text");
    attribute("x", words.x());
    attribute("y", words.baseline());
    attribute("font-size", words.size());
    if (words.weight() == Weight.BOLD) {
      attribute("font-weight", "bold");
    }
    if (words.anchor() != Anchor.START) {
      attribute("text-anchor", words.anchor() == Anchor.MIDDLE ? "middle" : "end");
    }
    // A viewer without the bundled font squeezes its own into the measured width.
    attribute("textLength", words.width());
    attribute("lengthAdjust", "spacingAndGlyphs");
    ink("fill", words.ink());
    out.append('>');
    escaped(words.text());
    out.append("</text>\n");
  }

  private void cluster(Mark.Cluster cluster) {
    out.append("<g");
    attribute("id", cluster.partId());
    out.append(">\n");
    title(cluster.title());
    cluster.marks().forEach(this::paint);
    out.append("</g>\n");
  }

  private void title(String title) {
    out.append("<title>");
    escaped(title);
    out.append("</title>\n");
  }

  private void rect(Rect rect) {
    attribute("x", rect.x());
    attribute("y", rect.y());
    attribute("width", rect.width());
    attribute("height", rect.height());
  }

  private void edge(Ink ink, double width, Dash dash) {
    if (!ink.isVisible() || width == 0) {
      return;
    }
    ink("stroke", ink);
    attribute("stroke-width", width);
    if (dash != Dash.SOLID) {
      out.append(" stroke-dasharray=\"");
      numbers(dash.on(), dash.off());
      out.append('"');
    }
  }

  private void ink(String name, Ink ink) {
    attribute(name, ink.isVisible() ? ink.hex() : "none");
    if (ink.isVisible() && ink.alpha() < 1) {
      attribute(name + "-opacity", ink.alpha());
    }
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(value);
    out.append('"');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escaped(value);
    out.append('"');
  }

  private void numbers(double... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      number(values[i]);
    }
  }

  /** At most two decimals, without a trailing zero. */
  private void number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        out.append(rest % 10);
      }
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(isXml(c) ? c : '\ufffd');
      }
    }
  }

  /** Whether XML 1.0 may hold the character at all. */
  private static boolean isXml(char c) {
    return c >= 0x20 && c != 0xfffe && c != 0xffff || c == '\t' || c == '\n' || c == '\r';
  }
}
