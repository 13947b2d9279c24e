package hence.export.print;

import hence.drawing.Anchor;
import hence.drawing.Dash;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.drawing.Step;
import hence.layout.typesetting.TextMeasure;
import hence.layout.typesetting.Type;
import hence.layout.typesetting.Weight;
import hence.lesson.tour.Note;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Sets words on paper in the bundled typeface, in points. */
final class Typesetter {
  private static final String ELLIPSIS = "…";

  /** How far an underline stands below the baseline, as a share of the letters' size. */
  private static final double UNDER = 0.14;

  private static final double UNDERLINE = 0.6;

  /** What a line must give up where bold letters make it wider than it was measured. */
  private static final double NARROWER = 0.97;

  private final TextMeasure measure = TextMeasure.bundled();

  /** Words of one look on a line. */
  private record Segment(String words, boolean strong, boolean emphasis) {}

  /** A line of words, ready to be placed. */
  record Line(List<SetWords> words, double width) {}

  /**
   * Words of one look on a line.
   *
   * @param x from the line's left end
   */
  record SetWords(String words, Weight weight, boolean emphasis, double x, double width) {}

  double width(String text, Type type) {
    return measure.width(text, type);
  }

  /** The lines of words of one look, all about as long: for titles and labels. */
  List<Line> lines(String text, Type type, double width) {
    return cut(
        segments(List.of(new Note.Run(text, false, false, ""))),
        type,
        (all, room) -> measure.wrap(all, type.size(), type.weight(), room),
        width);
  }

  /** The lines of words of several looks, as full as can be: for running text. */
  List<Line> running(List<Note.Run> runs, Type type, double width) {
    BiFunction<String, Double, List<String>> filling =
        (all, room) -> measure.fill(all, type.size(), type.weight(), room);
    List<Segment> segments = segments(runs);
    double room = width;
    List<Line> lines = cut(segments, type, filling, room);
    while (lines.stream().anyMatch(line -> line.width() > width) && room > type.size() * 2) {
      room *= NARROWER;
      lines = cut(segments, type, filling, room);
    }
    return lines;
  }

  /** On paper a link can only be read, so its address follows it. */
  private static List<Segment> segments(List<Note.Run> runs) {
    List<Segment> segments = new ArrayList<>();
    for (Note.Run run : runs) {
      boolean addressed = run.link().isEmpty() || run.words().contains(run.link());
      String words = addressed ? run.words() : run.words() + " (" + run.link() + ")";
      segments.add(new Segment(Text.typeset(words), run.strong(), run.emphasis()));
    }
    return segments;
  }

  private List<Line> cut(
      List<Segment> segments,
      Type type,
      BiFunction<String, Double, List<String>> wrapping,
      double width) {
    StringBuilder words = new StringBuilder();
    segments.forEach(segment -> words.append(segment.words()));
    String all = words.toString();
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (String line : wrapping.apply(all, width)) {
      int from = Math.max(at, all.indexOf(line, at));
      at = from + line.length();
      lines.add(line(segments, from, at, type));
    }
    return lines;
  }

  private Line line(List<Segment> segments, int from, int to, Type type) {
    List<SetWords> set = new ArrayList<>();
    double x = 0;
    int start = 0;
    for (Segment segment : segments) {
      int end = start + segment.words().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        String words = segment.words().substring(first - start, last - start);
        Weight weight = segment.strong() ? Weight.BOLD : type.weight();
        double width = measure.width(words, type.size(), weight);
        set.add(new SetWords(words, weight, segment.emphasis(), x, width));
        x += width;
      }
      start = end;
    }
    return new Line(set, x);
  }

  /** The marks of a line whose top is at y; emphasis is underlined, for there are no italics. */
  List<Mark> marks(Line line, double x, double y, Type type, Ink ink) {
    double baseline = y + measure.baseline(type);
    List<Mark> marks = new ArrayList<>();
    for (SetWords set : line.words()) {
      double left = x + set.x();
      marks.add(
          new Mark.Words(
              set.words(),
              left,
              baseline,
              set.width(),
              type.size(),
              set.weight(),
              ink,
              Anchor.START));
      if (set.emphasis()) {
        double under = baseline + UNDER * type.size();
        marks.add(rule(left, under, left + set.width(), under, UNDERLINE, ink));
      }
    }
    return marks;
  }

  /** One line at either end or in the middle of x, cut off where it is too long. */
  Mark.Words line(
      String text, double x, double y, Type type, Ink ink, Anchor anchor, double longest) {
    String words = clipped(Text.typeset(text), type, longest);
    return new Mark.Words(
        words,
        x,
        y + measure.baseline(type),
        measure.width(words, type),
        type.size(),
        type.weight(),
        ink,
        anchor);
  }

  private String clipped(String text, Type type, double longest) {
    int[] letters = text.codePoints().toArray();
    String kept = text;
    for (int count = letters.length; count > 0 && width(kept, type) > longest; count--) {
      kept = new String(letters, 0, count - 1).stripTrailing() + ELLIPSIS;
    }
    return kept;
  }

  static Mark.Line rule(double x, double y, double toX, double toY, double width, Ink ink) {
    return new Mark.Line(
        List.of(new Step.MoveTo(x, y), new Step.LineTo(toX, toY)), ink, width, Dash.SOLID);
  }
}
