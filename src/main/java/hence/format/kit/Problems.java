package hence.format.kit;

import hence.map.Problem;
import hence.map.Problem.Severity;
import hence.map.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the problems of one file, in words of one language. */
public final class Problems {
  /** Nobody reads more, and a hostile file could have millions. */
  public static final int MAX_OF_A_SEVERITY = 1000;

  private static final int MAX_ARGUMENT = 80;

  private final String file;
  private final String language;
  private final String prefix;
  private final List<Problem> found = new ArrayList<>();
  private int errors;
  private int warnings;
  private Words words;

  /** The problems of a map. */
  public Problems(String file, String language) {
    this(file, language, "");
  }

  private Problems(String file, String language, String prefix) {
    this.file = file;
    this.language = language;
    this.prefix = prefix;
  }

  /** The problems of the text of a source, in words of its own where a map's would mislead. */
  public static Problems ofSource(String file, String language) {
    return new Problems(file, language, "source.");
  }

  /** A collection of its own for the same file, so that two threads can collect at once. */
  public Problems another() {
    return new Problems(file, language, prefix);
  }

  /** Takes what another one has collected as if it had been reported here after all else. */
  public void addAll(Problems other) {
    int moreErrors = MAX_OF_A_SEVERITY - errors;
    int moreWarnings = MAX_OF_A_SEVERITY - warnings;
    for (Problem problem : other.found) {
      boolean isError = problem.severity() == Severity.ERROR;
      if ((isError ? moreErrors-- : moreWarnings--) > 0) {
        found.add(problem);
      }
    }
    errors += other.errors;
    warnings += other.warnings;
  }

  /** Reports something wrong with the file as a whole. */
  public Problem reportFile(Fault fault, Object... arguments) {
    return add(fault, 0, 0, null, fault.adviceKey(), arguments);
  }

  /** Reports something wrong at a place that is no value. */
  public Problem reportAt(Fault fault, int line, int column, Object... arguments) {
    return add(fault, line, column, null, fault.adviceKey(), arguments);
  }

  /** Reports something wrong with a value. */
  public Problem report(Fault fault, Located at, Object... arguments) {
    return add(fault, at.line, at.column, at, fault.adviceKey(), arguments);
  }

  /** Reports something wrong with the name of a field. */
  public Problem reportName(Fault fault, Located field, Object... arguments) {
    return add(fault, field.nameLine(), field.nameColumn(), field, fault.adviceKey(), arguments);
  }

  /** Reports with the advice to use something near; with none near, with the plain advice. */
  public Problem reportNear(Fault fault, Located at, String near, Object... arguments) {
    if (near == null) {
      return add(fault, lineOf(at), columnOf(at), at, fault.adviceKey(), arguments);
    }
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = near;
    return add(fault, lineOf(at), columnOf(at), at, fault.nearKey(), all);
  }

  private static int lineOf(Located at) {
    return at == null ? 0 : at.line;
  }

  private static int columnOf(Located at) {
    return at == null ? 0 : at.column;
  }

  private Problem add(
      Fault fault, int line, int column, Located at, String adviceKey, Object[] arguments) {
    int count = fault.severity == Severity.ERROR ? ++errors : ++warnings;
    if (count > MAX_OF_A_SEVERITY) {
      return null;
    }
    Problem problem = make(fault, line, column, at, adviceKey, arguments);
    found.add(problem);
    return problem;
  }

  private Problem make(
      Fault fault, int line, int column, Located at, String adviceKey, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = printable(arguments[i]);
    }
    return new Problem(
        fault.severity,
        fault.kind,
        file,
        line,
        column,
        at == null ? "" : at.pointer(),
        words().say(own(fault.key()), arguments),
        words().say(own(adviceKey), arguments));
  }

  private String own(String key) {
    return words().bundle().containsKey(prefix + key) ? prefix + key : key;
  }

  /** The words are read from their file only when there is something to say. */
  public Words words() {
    if (words == null) {
      words = Words.of(Problems.class, language);
    }
    return words;
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  /** All problems in the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Problem.BY_PLACE);
    int more = errors + warnings - found.size();
    if (more > 0) {
      Fault fault = Fault.MORE_PROBLEMS;
      sorted.add(make(fault, 0, 0, null, fault.adviceKey(), new Object[] {more}));
    }
    return sorted;
  }

  private static Object printable(Object argument) {
    if (argument instanceof List<?> ids) {
      return ids.stream().map(id -> readable((String) id)).collect(Collectors.joining(" \u2192 "));
    }
    // As text, for a line number needs no thousands separator.
    return readable(argument.toString());
  }

  /** One line, not too long: ids and names come from the file and may hold anything. */
  static String readable(String text) {
    String cut =
        text.length() <= MAX_ARGUMENT ? text : text.substring(0, MAX_ARGUMENT - 1) + "\u2026";
    StringBuilder clean = new StringBuilder(cut);
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isISOControl(clean.charAt(i))
          || Character.getType(clean.charAt(i)) == Character.FORMAT) {
        clean.setCharAt(i, '\ufffd');
      }
    }
    return clean.toString();
  }
}
