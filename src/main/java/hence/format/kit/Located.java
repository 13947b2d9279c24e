package hence.format.kit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A value of a JSON file that knows where it stands. Lean, since a file can hold millions. */
public final class Located {
  /** What a value can be. */
  public enum Kind {
    OBJECT,
    LIST,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  private static final Located[] NO_CHILDREN = {};

  public final Located parent;
  public final Kind kind;

  /** Where the value begins, counted from 1. */
  public final int line;

  public final int column;

  /** The place among the children of the parent. */
  private final int index;

  /** The name of the field that holds the value; null in a list and at the root. */
  private String name;

  private int nameLine;
  private int nameColumn;

  /** The words of a string, the digits of a number, the children of an object or a list. */
  private Object content;

  public Located(Located parent, int index, Kind kind, int line, int column) {
    this.parent = parent;
    this.index = index;
    this.kind = kind;
    this.line = line;
    this.column = column;
  }

  public void setName(String name, int line, int column) {
    this.name = name;
    this.nameLine = line;
    this.nameColumn = column;
  }

  public void setContent(String text) {
    content = text;
  }

  public void setChildren(List<Located> found) {
    content = found.toArray(NO_CHILDREN);
  }

  /** The fields of an object or the entries of a list, in the order of the file. */
  public List<Located> children() {
    return content instanceof Located[] children
        ? Collections.unmodifiableList(Arrays.asList(children))
        : List.of();
  }

  public String name() {
    return name;
  }

  int nameLine() {
    return nameLine;
  }

  int nameColumn() {
    return nameColumn;
  }

  /** The words of a string or the digits of a number. */
  public String content() {
    return (String) content;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The value of a field, or null. */
  public Located field(String wanted) {
    if (content instanceof Located[] children && kind == Kind.OBJECT) {
      for (Located child : children) {
        if (child.name.equals(wanted)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The entries of a list that is the value of a field; none if it is no list. */
  public List<Located> entries(String wanted) {
    Located found = field(wanted);
    return found != null && found.kind == Kind.LIST ? found.children() : List.of();
  }

  /** The words of a string that is the value of a field; null if it is no string. */
  public String string(String wanted) {
    Located found = field(wanted);
    return found != null && found.kind == Kind.STRING ? found.content() : null;
  }

  /** How people call the value: its field, or its place in a list counted from 1. */
  public String label() {
    if (parent == null) {
      return "";
    }
    return name != null ? name : parent.label() + "[" + (index + 1) + "]";
  }

  /** The value at a JSON pointer, or the last one on the way to it. */
  public Located at(String pointer) {
    Located at = this;
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      for (Located child : at.children()) {
        if (child.step().equals(steps[i])) {
          at = child;
          break;
        }
      }
    }
    return at;
  }

  /** The JSON pointer of the value (RFC 6901). */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Located at = this; at.parent != null; at = at.parent) {
      pointer.insert(0, at.step()).insert(0, '/');
    }
    return pointer.toString();
  }

  private String step() {
    return name == null ? Integer.toString(index) : escaped(name);
  }

  /** A name as a step of a JSON pointer. */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
