package hence.format.json;

/**
 * Prints JSON for people: two spaces a step, each field and entry on a line of its own, except
 * inside of what is opened on one line.
 */
public final class JsonPrinter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private int depth;

  /** The depth from which on everything stays on its line; 0 for nowhere. */
  private int oneLineFrom;

  private boolean empty = true;
  private boolean named;

  public JsonPrinter open(char bracket) {
    next();
    out.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  public JsonPrinter openOnOneLine(char bracket) {
    open(bracket);
    oneLineFrom = oneLineFrom == 0 ? depth : oneLineFrom;
    return this;
  }

  public JsonPrinter close(char bracket) {
    depth--;
    if (!empty && oneLineFrom == 0) {
      breakLine();
    }
    oneLineFrom = depth < oneLineFrom ? 0 : oneLineFrom;
    out.append(bracket);
    empty = false;
    return this;
  }

  /** The name of a field; its value comes next. */
  public JsonPrinter name(String name) {
    next();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  public JsonPrinter string(String text) {
    next();
    quote(text);
    return this;
  }

  /** A number, true, false or null as it is written. */
  public JsonPrinter literal(String text) {
    next();
    out.append(text);
    return this;
  }

  /** What has been printed, with a line break at the end. */
  public String text() {
    return out + "\n";
  }

  /** Begins a value or a field: behind its name, or on a line of its own. */
  private void next() {
    if (named) {
      named = false;
    } else if (depth > 0) {
      separate();
    }
    empty = false;
  }

  private void separate() {
    if (oneLineFrom > 0) {
      out.append(empty ? "" : ", ");
    } else {
      out.append(empty ? "" : ",");
      breakLine();
    }
  }

  private void breakLine() {
    out.append('\n').repeat("  ", depth);
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isLoneSurrogate(text, i)) {
        escape(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    int letter = "\b\t\n\f\r".indexOf(c);
    if (letter >= 0) {
      out.append('\\').append("btnfr".charAt(letter));
    } else {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt(c >> shift & 0xf));
      }
    }
  }

  /** Half a character cannot be written in UTF-8; as an escape it survives. */
  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
