package hence.layout.typesetting;

/**
 * Where a line of Chinese or English may end.
 *
 * <p>Not {@link java.text.BreakIterator}: it cuts GPT-4 in two, and loading its rules costs 10 ms
 * at start-up.
 */
final class LineBreaks {
  private LineBreaks() {}

  /** What a code point is to line breaking. */
  enum Kind {
    SPACE,
    LETTER,
    DIGIT,
    /** Ideographs and their like: lines may end on either side. */
    IDEOGRAPH,
    /** Brackets that stay with what follows; the wide ones bring their own space before. */
    OPENING,
    WIDE_OPENING,
    /** Marks that stay with what precedes; the wide ones bring their own space after. */
    CLOSING,
    WIDE_CLOSING,
    /** Stays with what precedes, and a line may end after it. */
    DASH,
    /** Stays with what precedes, and a line may end after it only before an ideograph. */
    ELLIPSIS,
    /** Hyphen and slash: a line of English may end after them between letters. */
    HYPHEN,
    /** Stays with what stands on either side. */
    GLUE,
    /** Part of the character before it. */
    JOINED;

    /** Whether no line may begin with it. */
    boolean endsSomething() {
      return this == CLOSING || this == WIDE_CLOSING || this == DASH || this == ELLIPSIS;
    }

    /** Whether no line may end with it. */
    boolean opensSomething() {
      return this == OPENING || this == WIDE_OPENING;
    }
  }

  static Kind kind(int codePoint) {
    if (codePoint >= 0x4e00 && codePoint <= 0x9fff) {
      return Kind.IDEOGRAPH;
    }
    return switch (codePoint) {
      case '(', '[', '{', '“', '‘', '«', '‹' -> Kind.OPENING;
      case '（', '「', '『', '《', '〈', '【', '〔', '〖', '［', '｛', '〝' -> Kind.WIDE_OPENING;
      case ')', ']', '}', ',', '.', ';', ':', '!', '?', '%', '‰', '°', '℃', '”', '’', '»', '›' ->
          Kind.CLOSING;
      case '）', '」', '』', '》', '〉', '】', '〕', '〗', '］', '｝', '〞', '〟' -> Kind.WIDE_CLOSING;
      case '，', '。', '、', '；', '：', '！', '？', '．', '％', '～', '／', '·', '‧', '・' ->
          Kind.WIDE_CLOSING;
      case '々', '〻', 'ー', 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ' -> Kind.WIDE_CLOSING;
      case 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ッ', 'ャ', 'ュ', 'ョ' -> Kind.WIDE_CLOSING;
      case '—', '–', '―', '⸺', '─', '－' -> Kind.DASH;
      case '…', '⋯' -> Kind.ELLIPSIS;
      case '-', '‐', '/' -> Kind.HYPHEN;
      case '\u00a0', '\u202f', '\u2007', '\u2060', '"', '\'' -> Kind.GLUE;
      case '\u200b' -> Kind.SPACE;
      default -> kindOfTheRest(codePoint);
    };
  }

  private static Kind kindOfTheRest(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return Kind.DIGIT;
    }
    if (codePoint < 0x80) {
      return codePoint <= ' ' ? Kind.SPACE : Kind.LETTER;
    }
    boolean isVowelOfHangul =
        codePoint >= 0x1160 && codePoint <= 0x11ff || codePoint >= 0xd7b0 && codePoint <= 0xd7ff;
    boolean isSkinTone = codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
    if (isVowelOfHangul || isSkinTone) {
      return Kind.JOINED;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          Kind.JOINED;
      case Character.FORMAT -> Kind.GLUE;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          Kind.SPACE;
      default -> Wide.is(codePoint) ? Kind.IDEOGRAPH : Kind.LETTER;
    };
  }

  /**
   * Whether a line may end between two kinds that touch or have only spaces between them.
   *
   * @param beforeThat what precedes {@code before}, without spaces between
   * @param spaced whether spaces stand between
   * @param chinese whether the text has ideographs, where Latin words and numbers stay whole
   */
  static boolean allow(Kind beforeThat, Kind before, Kind after, boolean spaced, boolean chinese) {
    if (after.endsSomething() || before.opensSomething() || after == Kind.JOINED) {
      return false;
    }
    if (spaced) {
      return !(chinese && before == Kind.DIGIT && after == Kind.LETTER);
    }
    if (before == Kind.GLUE || after == Kind.GLUE || after == Kind.HYPHEN) {
      return false;
    }
    if (isWide(before) || isWide(after)) {
      return true;
    }
    return switch (before) {
      case DASH -> after != Kind.DIGIT;
      case HYPHEN -> beforeThat == Kind.LETTER && after == Kind.LETTER && !chinese;
      default -> false;
    };
  }

  private static boolean isWide(Kind kind) {
    return kind == Kind.IDEOGRAPH || kind == Kind.WIDE_OPENING || kind == Kind.WIDE_CLOSING;
  }
}
