package hence.format;

import hence.format.json.JsonPrinter;

/** Prints plain values as JSON, for reports that programs read. */
public final class Json {
  private Json() {}

  /**
   * The text of a value, without a line break at its end.
   *
   * @param value strings, numbers, Booleans, null, and lists and maps of the same
   */
  public static String write(Object value) {
    JsonPrinter out = new JsonPrinter();
    new ExtrasWriter(out).value(value);
    return out.text().stripTrailing();
  }

  /** The text of a value on one line, for programs alone. */
  public static String writeOnOneLine(Object value) {
    JsonPrinter out = new JsonPrinter();
    out.openOnOneLine('[');
    new ExtrasWriter(out).value(value);
    String text = out.close(']').text().strip();
    return text.substring(1, text.length() - 1);
  }
}
