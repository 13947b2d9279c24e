package hence.lesson.hints;

import java.lang.Character.UnicodeScript;

/** In which way a wording is read. */
enum Tongue {
  ENGLISH,
  CHINESE,
  /** Not understood: only what holds in any language is looked for. */
  OTHER;

  /** Told by the letters; the tag only tells English from what else has Latin letters. */
  static Tongue of(String tag, String words) {
    int ideographs = 0;
    int latin = 0;
    int others = 0;
    for (int letter : words.codePoints().filter(Character::isLetter).toArray()) {
      switch (UnicodeScript.of(letter)) {
        case HAN -> ideographs++;
        case LATIN -> latin++;
        default -> others++;
      }
    }
    if (others > 0) {
      return OTHER;
    }
    if (ideographs > 0) {
      return tag.isEmpty() || tag.startsWith("zh") ? CHINESE : OTHER;
    }
    boolean english = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-");
    return latin > 0 && english ? ENGLISH : OTHER;
  }
}
