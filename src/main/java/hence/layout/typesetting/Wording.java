package hence.layout.typesetting;

import java.util.ArrayList;
import java.util.List;

/** A text cut where it may wrap, ready to be laid on lines of any width. */
final class Wording {
  private final String text;
  private final Advances advances;
  private final List<Pieces> hardLines = new ArrayList<>(1);

  Wording(String text, Advances advances) {
    this.text = text;
    this.advances = advances;
    boolean chinese = isChinese(text);
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isNewline(text.charAt(at))) {
        hardLines.add(new Cutter(text, advances).cut(from, at, chinese));
        boolean isPair = text.startsWith("\r\n", at);
        at += isPair ? 1 : 0;
        from = at + 1;
      }
    }
    hardLines.add(new Cutter(text, advances).cut(from, text.length(), chinese));
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a text has ideographs or the like. */
  static boolean isChinese(String text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (Wide.isEastAsian(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  /** The width of the widest piece, which can only be broken by force. */
  long widestPiece() {
    long widest = 0;
    for (Pieces pieces : hardLines) {
      widest = Math.max(widest, pieces.widest());
    }
    return widest;
  }

  /** On how many lines of a width the text goes at least. */
  int leastLines(long max) {
    int lines = 0;
    for (Pieces pieces : hardLines) {
      lines += EvenLines.least(fitting(pieces, max), max);
    }
    return lines;
  }

  /** The text on the least number of lines, the most even ones. */
  List<String> lines(long max) {
    List<String> lines = new ArrayList<>();
    for (Pieces pieces : hardLines) {
      EvenLines.wrap(fitting(pieces, max), max, lines);
    }
    return lines;
  }

  /** The text on the least number of lines, each as full as can be. */
  List<String> fullLines(long max) {
    List<String> lines = new ArrayList<>();
    for (Pieces pieces : hardLines) {
      FullLines.wrap(fitting(pieces, max), max, lines);
    }
    return lines;
  }

  private Pieces fitting(Pieces pieces, long max) {
    return pieces.widest() <= max ? pieces : new Cutter(text, advances).force(pieces, max);
  }
}
