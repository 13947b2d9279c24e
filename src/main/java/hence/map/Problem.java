package hence.map;

import java.util.Comparator;

/**
 * Something wrong with a file: where it is, what it is and what to do about it.
 *
 * @param kind a stable word for programs, in kebab case, such as {@code dangling-id}
 * @param file the file as the user named it
 * @param line counted from 1; 0 if no place in the file is meant
 * @param column counted from 1 in UTF-16 units, as editors count; 0 if unknown
 * @param pointer the JSON pointer of the value (RFC 6901); empty for the whole file
 * @param message what is wrong, one sentence
 * @param advice what to do, one sentence
 */
public record Problem(
    Severity severity,
    String kind,
    String file,
    int line,
    int column,
    String pointer,
    String message,
    String advice) {

  /** Whether the file can still be used. */
  public enum Severity {
    /** There is no map to show. */
    ERROR,
    /** There is a map, but its author should look. */
    WARNING
  }

  /** The order of the file; at one place errors first. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity);

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** File, line and column as compilers write them; only what is known. */
  public String place() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
