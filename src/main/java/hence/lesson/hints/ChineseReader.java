package hence.lesson.hints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads Chinese, which writes no gaps between words: an ideograph is taken up elsewhere if it
 * stands there with a neighbour that it has here. Words without content divide what stands around
 * them. Latin words and numbers are words.
 */
final class ChineseReader {
  private final Set<String> stop = WordList.of("stop_zh");
  private final Set<String> slight = WordList.of("slight_zh");
  private final int longest = stop.stream().mapToInt(String::length).max().orElse(0);

  Content read(String words) {
    List<Atom> atoms = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    int at = 0;
    while (at < words.length()) {
      int letter = words.codePointAt(at);
      int end = at + Character.charCount(letter);
      if (Character.isIdeographic(letter)) {
        end = run(words, at);
        ideographs(words, at, end, atoms, keys);
        end = Math.max(end, at + stopAt(words, at));
      } else if (Character.isLetterOrDigit(letter)) {
        end = word(words, at);
        String key = words.substring(at, end).toLowerCase(Locale.ROOT);
        keys.add(key);
        atoms.add(new Atom(at, end, List.of(key), Atom.Kind.WORD));
      }
      at = end;
    }
    return new Content(words, atoms, keys);
  }

  /**
   * Where the ideographs end that begin at a place: before another sign, or a word to leave out.
   */
  private int run(String words, int from) {
    int at = from;
    while (at < words.length()
        && Character.isIdeographic(words.codePointAt(at))
        && stopAt(words, at) == 0) {
      at += Character.charCount(words.codePointAt(at));
    }
    return at;
  }

  /** The length of the longest word to leave out that stands at a place, or 0. */
  private int stopAt(String words, int at) {
    for (int length = Math.min(longest, words.length() - at); length > 0; length--) {
      if (stop.contains(words.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static int word(String words, int from) {
    int at = from;
    while (at < words.length()) {
      int letter = words.codePointAt(at);
      if (!Character.isLetterOrDigit(letter) || Character.isIdeographic(letter)) {
        break;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  private void ideographs(String words, int from, int to, List<Atom> atoms, Set<String> keys) {
    List<Integer> starts = new ArrayList<>();
    for (int at = from; at < to; at += Character.charCount(words.codePointAt(at))) {
      starts.add(at);
    }
    starts.add(to);
    int count = starts.size() - 1;
    for (int i = 0; i < count; i++) {
      List<String> own = new ArrayList<>();
      if (i > 0) {
        own.add(words.substring(starts.get(i - 1), starts.get(i + 1)));
      }
      if (i + 1 < count) {
        own.add(words.substring(starts.get(i), starts.get(i + 2)));
      }
      String alone = words.substring(starts.get(i), starts.get(i + 1));
      keys.addAll(own);
      // Found by an ideograph that has no neighbour; with one, a single sign says too little.
      keys.add(alone);
      Atom.Kind kind = slight.contains(alone) ? Atom.Kind.SLIGHT_IDEOGRAPH : Atom.Kind.IDEOGRAPH;
      List<String> found = count == 1 ? List.of(alone) : own;
      atoms.add(new Atom(starts.get(i), starts.get(i + 1), found, kind));
    }
  }
}
