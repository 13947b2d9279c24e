package hence.lesson.hints;

import java.util.ArrayList;
import java.util.List;

/** Names a stretch of pieces as a reader would: in phrases that are not too long. */
final class Stretch {
  private Stretch() {}

  static List<String> phrases(Content content, int from, int to) {
    List<String> phrases = new ArrayList<>();
    int start = from;
    for (int at = from + 1; at < to; at++) {
      // A slight ideograph mostly begins a phrase, as "can" does, unless little stands around it.
      if (content.atoms().get(at).isSlight()
          && content.weight(start, at) > 1
          && content.weight(at, to) > 1) {
        phrases.add(phrase(content, start, at));
        start = at;
      }
    }
    phrases.add(phrase(content, start, to));
    return phrases;
  }

  /** With one slight ideograph at each end at most. */
  private static String phrase(Content content, int from, int to) {
    List<Atom> atoms = content.atoms();
    int first = from;
    int last = to - 1;
    while (first + 1 < last && atoms.get(first).isSlight() && atoms.get(first + 1).isSlight()) {
      first++;
    }
    while (first < last - 1 && atoms.get(last).isSlight() && atoms.get(last - 1).isSlight()) {
      last--;
    }
    return content.words().substring(atoms.get(first).start(), atoms.get(last).end());
  }
}
