package hence.format.json;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds the located tree of a JSON text from Jackson's stream of tokens. */
public final class TreeReader {
  /** More would not fit in half a gigabyte; a map of 50,000 claims has about a million. */
  public static final int MAX_VALUES = 2_000_000;

  private static final int FEW = 16;

  private final JsonParser parser;
  private final Problems problems;
  private int values;

  private TreeReader(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The root, or null where the reason has been reported. Throws what the parser throws. */
  static Located read(JsonParser parser, Problems problems) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      problems.reportFile(Fault.EMPTY_FILE);
      return null;
    }
    Located root = new TreeReader(parser, problems).root(first);
    // Meets whatever stands behind the end: a second value or a syntax error.
    if (parser.nextToken() != null) {
      TokenStreamLocation at = parser.currentTokenLocation();
      problems.reportAt(Fault.AFTER_END, at.getLineNr(), at.getColumnNr());
      return null;
    }
    return root;
  }

  private Located root(JsonToken token) {
    return whole(value(token, null, 0));
  }

  private Located value(JsonToken token, Located parent, int index) {
    if (++values > MAX_VALUES) {
      throw new TooManyValues();
    }
    TokenStreamLocation at = parser.currentTokenLocation();
    Kind kind = kind(token);
    Located value = new Located(parent, index, kind, at.getLineNr(), at.getColumnNr());
    if (kind == Kind.STRING || kind == Kind.NUMBER) {
      value.setContent(parser.getString());
    }
    return value;
  }

  /** Reads what is inside a value that has just begun. */
  private Located whole(Located value) {
    if (value.is(Kind.OBJECT)) {
      value.setChildren(fields(value));
    } else if (value.is(Kind.LIST)) {
      value.setChildren(entries(value));
    }
    return value;
  }

  private List<Located> entries(Located list) {
    List<Located> found = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      found.add(whole(value(token, list, found.size())));
      token = parser.nextToken();
    }
    return found;
  }

  private List<Located> fields(Located object) {
    List<Located> found = new ArrayList<>();
    Set<String> names = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (found.size() == FEW) {
        names = new HashSet<>();
        for (Located field : found) {
          names.add(field.name());
        }
      }
      Located field = field(object, found.size());
      if (names == null ? has(found, field.name()) : !names.add(field.name())) {
        problems.reportName(Fault.DUPLICATE_KEY, field, field.name());
      }
      found.add(field);
    }
    return found;
  }

  private Located field(Located object, int index) {
    String name = parser.currentName();
    TokenStreamLocation at = parser.currentTokenLocation();
    Located field = value(parser.nextToken(), object, index);
    field.setName(name, at.getLineNr(), at.getColumnNr());
    return whole(field);
  }

  private static boolean has(List<Located> fields, String name) {
    for (Located field : fields) {
      if (field.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.OBJECT;
      case START_ARRAY -> Kind.LIST;
      case VALUE_STRING -> Kind.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE -> Kind.TRUE;
      case VALUE_FALSE -> Kind.FALSE;
      default -> Kind.NULL;
    };
  }

  /** The file holds more values than fit in memory. */
  static final class TooManyValues extends RuntimeException {}
}
