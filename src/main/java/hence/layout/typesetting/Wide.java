package hence.layout.typesetting;

/** Which code points fill a whole em square: ideographs, kana, hangul, full forms and emoji. */
final class Wide {
  private Wide() {}

  /** Whether a code point is wide, after Unicode's East Asian Width (W and F). */
  static boolean is(int codePoint) {
    if (codePoint < 0x2e80) {
      return codePoint >= 0x1100 && codePoint <= 0x115f;
    }
    if (codePoint < 0x1f000) {
      return isOfThePlaneOfLetters(codePoint);
    }
    return codePoint >= 0x1f300 && codePoint <= 0x1f64f
        || codePoint >= 0x1f680 && codePoint <= 0x1f6ff
        || codePoint >= 0x1f900 && codePoint <= 0x1faff
        || codePoint >= 0x20000 && codePoint <= 0x3fffd;
  }

  private static boolean isOfThePlaneOfLetters(int codePoint) {
    return codePoint <= 0xa4cf
        || codePoint >= 0xa960 && codePoint <= 0xa97f
        || codePoint >= 0xac00 && codePoint <= 0xd7a3
        || codePoint >= 0xf900 && codePoint <= 0xfaff
        || codePoint >= 0xfe30 && codePoint <= 0xfe6f
        || codePoint >= 0xff01 && codePoint <= 0xff60
        || codePoint >= 0xffe0 && codePoint <= 0xffe6
        || codePoint >= 0x16fe0 && codePoint <= 0x18cff;
  }

  /** Whether a code point is written in Chinese or its neighbours: wide, but no emoji. */
  static boolean isEastAsian(int codePoint) {
    return is(codePoint) && (codePoint < 0x1f000 || codePoint >= 0x20000);
  }
}
