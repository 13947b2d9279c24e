package hence.format;

import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Numbers;
import hence.format.kit.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Takes values out of the tree and reports those that have the wrong kind; what it then returns is
 * a stand-in, for no map is made of a file with errors.
 */
final class Values {
  /** The largest number of paragraphs, as in the schema. */
  static final int MAX_COUNT = 1_000_000;

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** The value of a field that must be there, or null. */
  Located required(Located object, String name) {
    Located value = object.field(name);
    if (value == null) {
      problems.report(Fault.MISSING_FIELD, object, name);
    }
    return value;
  }

  /** Whether the value is of that kind. */
  boolean is(Located value, Kind kind) {
    if (value.is(kind)) {
      return true;
    }
    wrongType(value, kind.name());
    return false;
  }

  /** Reports a value of the wrong type; the wanted one is a key of the bundle. */
  void wrongType(Located value, String wanted) {
    String expected = problems.words().say(typeKey(wanted));
    String found = problems.words().say(typeKey(value.kind.name()));
    problems.report(Fault.WRONG_TYPE, value, value.label(), expected, found);
  }

  private static String typeKey(String type) {
    return "type." + type.toLowerCase(Locale.ROOT);
  }

  /** A string that is not blank: an id or the like. */
  String name(Located value) {
    if (value == null || !is(value, Kind.STRING)) {
      return "";
    }
    if (Blank.is(value.content())) {
      problems.report(Fault.BLANK, value, value.label());
    }
    return value.content();
  }

  /** The string of a field that may be missing or empty. */
  String optionalString(Located object, String name) {
    Located value = object.field(name);
    return value != null && is(value, Kind.STRING) ? value.content() : "";
  }

  boolean flag(Located object, String name) {
    Located value = object.field(name);
    if (value != null && !value.is(Kind.TRUE) && !value.is(Kind.FALSE)) {
      wrongType(value, Kind.TRUE.name());
    }
    return value != null && value.is(Kind.TRUE);
  }

  /** A whole number from 1; 0 if the field is missing. */
  int count(Located object, String name) {
    Located value = object.field(name);
    if (value == null || !is(value, Kind.NUMBER)) {
      return 0;
    }
    int count = Numbers.wholeUpTo(MAX_COUNT, value.content());
    if (count < 1) {
      problems.report(Fault.NOT_COUNTED, value, value.label(), value.content(), MAX_COUNT);
    }
    return count;
  }

  /** Reports a list without entries. */
  void notEmpty(Located list) {
    if (list != null && list.is(Kind.LIST) && list.children().isEmpty()) {
      problems.report(Fault.EMPTY_LIST, list, list.label());
    }
  }

  /** The entries of a list of names. */
  List<String> names(Located list) {
    List<String> names = new ArrayList<>();
    if (list != null && is(list, Kind.LIST)) {
      for (Located entry : list.children()) {
        names.add(name(entry));
      }
    }
    return names;
  }

  /** The objects of a list, each decoded; none if there is no list. */
  <T> List<T> objects(Located list, Function<Located, T> decode) {
    List<T> decoded = new ArrayList<>();
    if (list != null && is(list, Kind.LIST)) {
      for (Located entry : list.children()) {
        if (is(entry, Kind.OBJECT)) {
          decoded.add(decode.apply(entry));
        }
      }
    }
    return decoded;
  }
}
