package hence.layout.typesetting;

import hence.layout.typesetting.LineBreaks.Kind;
import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a text into pieces, from left to right: where lines may end, or by force. */
final class Cutter {
  private final String text;
  private final Advances advances;
  private final Pieces pieces;

  /** The piece being made: where it begins, or -1, and where its last word ends; x likewise. */
  private int start = -1;

  private int end;
  private long left;
  private long right;

  /** Where the pen stands, and what it last drew. */
  private long x;

  private Kind beforeThat = Kind.SPACE;
  private Kind before = Kind.SPACE;
  private boolean spaced;

  Cutter(String text, Advances advances) {
    this.text = text;
    this.advances = advances;
    this.pieces = new Pieces(text);
  }

  /** The pieces between two indexes that enclose no newline. */
  Pieces cut(int from, int to, boolean chinese) {
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      long advance = advances.of(codePoint);
      Kind kind = LineBreaks.kind(codePoint);
      if (kind == Kind.SPACE) {
        spaced = true;
      } else {
        if (start < 0 || LineBreaks.allow(beforeThat, before, kind, spaced, chinese)) {
          begin(at);
        }
        extend(next, advance);
        remember(kind);
      }
      x += advance;
      at = next;
    }
    finish();
    return pieces;
  }

  /** Given pieces, with those wider than a line broken by force. */
  Pieces force(Pieces given, long max) {
    for (int i = 0; i < given.count(); i++) {
      x = given.left(i);
      if (given.width(i, i + 1) > max) {
        force(given.start(i), given.end(i), max);
      } else {
        begin(given.start(i));
        extend(given.end(i), given.width(i, i + 1));
      }
    }
    finish();
    return pieces;
  }

  /** Cuts between characters as readers see them, and keeps marks in their place if it can. */
  private void force(int from, int to, long max) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(from, to));
    for (int at = from; at < to; ) {
      int next = from + characters.next();
      long advance = advances.of(text, at, next);
      boolean isBound = at > from && !mayForce(at) && x + advance - left <= max;
      if (!isBound) {
        begin(at);
      }
      extend(next, advance);
      x += advance;
      at = next;
    }
  }

  private boolean mayForce(int at) {
    return !LineBreaks.kind(text.codePointBefore(at)).opensSomething()
        && !LineBreaks.kind(text.codePointAt(at)).endsSomething();
  }

  private void begin(int at) {
    finish();
    start = at;
    left = x;
  }

  private void extend(int to, long advance) {
    end = to;
    right = x + advance;
  }

  private void finish() {
    if (start >= 0) {
      pieces.add(start, end, left, right);
    }
  }

  private void remember(Kind kind) {
    if (kind != Kind.JOINED) {
      beforeThat = spaced ? Kind.SPACE : before;
      before = kind;
    }
    spaced = false;
  }
}
