package hence.format.kit;

import hence.map.Problem.Severity;
import java.util.Locale;

/** Every message about a file; its name in kebab case is its key in the bundles. */
public enum Fault {
  // The file as a whole.
  MISSING_FILE("missing-file"),
  NOT_A_FILE("not-a-file"),
  UNREADABLE_FILE("unreadable-file"),
  TOO_LARGE("too-large"),
  EMPTY_FILE("empty-file"),
  BINARY_FILE("binary-file"),
  ENCODING("encoding"),
  ENCODING_LIKE("encoding"),
  TOO_DEEP("too-deep"),
  TOO_LONG("too-long"),
  TOO_MANY_VALUES("too-many-values"),
  TOO_TANGLED("too-tangled"),
  MORE_PROBLEMS("more-problems", Severity.WARNING),
  // Writing.
  MISSING_FOLDER("missing-folder"),
  UNWRITABLE_FILE("unwritable-file"),
  // Syntax.
  END_TOO_EARLY("syntax"),
  OPEN_STRING("syntax"),
  CONTROL_CHARACTER("syntax"),
  BAD_ESCAPE("syntax"),
  COMMA_MISSING("syntax"),
  COMMA_EXTRA("syntax"),
  COLON_MISSING("syntax"),
  WRONG_QUOTE("syntax"),
  INNER_QUOTE("syntax"),
  WIDE_PUNCTUATION("syntax"),
  COMMENT("syntax"),
  UNQUOTED("syntax"),
  BAD_NUMBER("syntax"),
  AFTER_END("syntax"),
  UNEXPECTED("syntax"),
  // The shape of the file.
  DUPLICATE_KEY("duplicate-key"),
  WRONG_TYPE("schema"),
  MISSING_FIELD("schema"),
  BLANK("schema"),
  EMPTY_LIST("schema"),
  EMPTY_TEXT("schema"),
  LANGUAGE_TAG("schema"),
  STANCE("schema"),
  STRENGTH("schema"),
  MARK("schema"),
  NOT_COUNTED("schema"),
  VERSION("schema"),
  NUMBER_RANGE("number-range"),
  AGAINST_SCHEMA("schema"),
  UNKNOWN_FIELD("unknown-field", Severity.WARNING),
  // What the parts say about each other.
  DUPLICATE_ID("duplicate-id"),
  DUPLICATE_SOURCE("duplicate-id"),
  DANGLING_PREMISE("dangling-id"),
  DANGLING_TARGET("dangling-id"),
  DANGLING_SOURCE("dangling-id"),
  NO_CONTENTION("no-contention"),
  CONTENTION_IS_REASON("no-contention"),
  NO_SUCH_PARAGRAPH("no-such-paragraph"),
  LONG_DIGEST("long-digest"),
  PREMISE_IS_REASON("premise-is-reason"),
  REPEATED_PREMISE("repeated-premise"),
  SELF_TARGET("self-target"),
  PREMISE_IS_TARGET("premise-is-target"),
  DUPLICATE_TOUR("duplicate-id", Severity.WARNING),
  DANGLING_IN_TOUR("dangling-id", Severity.WARNING),
  DANGLING_MARK("dangling-id", Severity.WARNING),
  TOUR_PARAGRAPH("no-such-paragraph", Severity.WARNING),
  FOR_A_REASON("no-effect", Severity.WARNING),
  CYCLE("cycle", Severity.WARNING),
  UNREACHABLE_CLAIM("unreachable", Severity.WARNING),
  UNREACHABLE_REASON("unreachable", Severity.WARNING),
  MISSING_LANGUAGE("missing-language", Severity.WARNING);

  final String kind;
  final Severity severity;

  Fault(String kind) {
    this(kind, Severity.ERROR);
  }

  Fault(String kind, Severity severity) {
    this.kind = kind;
    this.severity = severity;
  }

  /** The key of the message; the advice has {@code .advice} behind it, and see {@link #nearKey}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String adviceKey() {
    return key() + ".advice";
  }

  /** The key of the advice when something near to what is wrong is known. */
  String nearKey() {
    return key() + ".near";
  }
}
