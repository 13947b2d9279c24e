package hence.format.json;

import hence.format.kit.Fault;
import hence.format.kit.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says what an author did where the parser gave up. The parser tells the place; what stands there
 * tells more about the mistake than the parser's own words.
 */
final class SyntaxFault {
  private static final String WRONG_QUOTES =
      "'`\u2018\u2019\u201a\u201c\u201d\u201e" + "\u300c\u300d\u300e\u300f\u00ab\u00bb\uff02\uff07";

  private final JsonParser parser;
  private final Problems problems;
  private final String says;
  private final int line;
  private final int column;
  private final Excerpt around;

  private SyntaxFault(JsonParser parser, JacksonException e, byte[] bytes, Problems problems) {
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    this.parser = parser;
    this.problems = problems;
    this.says = e.getOriginalMessage();
    this.line = at.getLineNr();
    this.column = at.getColumnNr();
    this.around = Excerpt.of(bytes, at.getCharOffset());
  }

  static void report(JsonParser parser, JacksonException e, byte[] bytes, Problems problems) {
    SyntaxFault fault = new SyntaxFault(parser, e, bytes, problems);
    if (e instanceof StreamConstraintsException) {
      fault.limit();
    } else if (e instanceof UnexpectedEndOfInputException) {
      fault.end();
    } else if (!fault.insideValue()) {
      fault.betweenValues();
    }
  }

  private void limit() {
    if (says.contains("depth")) {
      problems.reportAt(Fault.TOO_DEEP, line, column, JsonText.MAX_DEPTH);
    } else {
      problems.reportAt(Fault.TOO_LONG, line, column);
    }
  }

  private void end() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      TokenStreamLocation open = parser.currentTokenLocation();
      problems.reportAt(Fault.OPEN_STRING, open.getLineNr(), open.getColumnNr());
      return;
    }
    TokenStreamLocation open = parser.streamReadContext().startLocation(null);
    String bracket = parser.streamReadContext().inArray() ? "[" : "{";
    problems.reportAt(
        Fault.END_TOO_EARLY, line, column, bracket, open.getLineNr(), open.getColumnNr());
  }

  private boolean insideValue() {
    if (says.contains("unquoted character")) {
      problems.reportAt(Fault.CONTROL_CHARACTER, line, column);
    } else if (says.contains("escape") || says.contains("surrogate")) {
      problems.reportAt(Fault.BAD_ESCAPE, line, column - around.backslashBehind());
    } else if (says.contains("numeric value") || says.contains("Non-standard token")) {
      int back = around.wordBehind();
      problems.reportAt(Fault.BAD_NUMBER, line, column - back, around.wordFrom(back));
    } else {
      return false;
    }
    return true;
  }

  private void betweenValues() {
    String found = around.character();
    char next = around.next();
    char previous = around.previous();
    boolean closes = next == '}' || next == ']';
    if (next == 0) {
      problems.reportAt(Fault.BINARY_FILE, line, column);
    } else if (parser.streamReadContext().inRoot() && previous != 0) {
      problems.reportAt(Fault.AFTER_END, line, column);
    } else if (WRONG_QUOTES.indexOf(next) >= 0) {
      problems.reportAt(Fault.WRONG_QUOTE, line, column, found);
    } else if (around.isWide()) {
      problems.reportAt(Fault.WIDE_PUNCTUATION, line, column, found, around.code());
    } else if (next == '/' || next == '#') {
      problems.reportAt(Fault.COMMENT, line, column);
    } else if (closes && previous == ',' || next == ',' && "[{,".indexOf(previous) >= 0) {
      problems.reportAt(Fault.COMMA_EXTRA, line, column);
    } else if (says.contains("expecting comma") && !closes) {
      boolean inText = around.followsQuote() && Character.isLetter(next);
      problems.reportAt(inText ? Fault.INNER_QUOTE : Fault.COMMA_MISSING, line, column);
    } else if (says.contains("expecting a colon")) {
      problems.reportAt(Fault.COLON_MISSING, line, column);
    } else if (Character.isLetterOrDigit(next) || next == '_' || next == '$') {
      problems.reportAt(Fault.UNQUOTED, line, column, around.wordFrom(0));
    } else if (next == '.' || next == '+') {
      problems.reportAt(Fault.BAD_NUMBER, line, column, around.wordFrom(0));
    } else {
      problems.reportAt(Fault.UNEXPECTED, line, column, found, around.code());
    }
  }
}
