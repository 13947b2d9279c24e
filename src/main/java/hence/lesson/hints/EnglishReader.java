package hence.lesson.hints;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Reads English: words by their stems, without those of no content. */
final class EnglishReader {
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();
  private final Set<String> stop = WordList.of("stop_en");

  Content read(String words) {
    List<Atom> atoms = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String plain = plain(word.group());
      if (!stop.contains(plain)) {
        String stem = stem(plain);
        keys.add(stem);
        int end = word.start() + Math.min(plain.length(), word.group().length());
        atoms.add(new Atom(word.start(), end, List.of(stem), Atom.Kind.WORD));
      }
    }
    return new Content(words, atoms, keys);
  }

  /** All words by their stems, those of no content too. */
  List<String> stems(String words) {
    return WORD.matcher(words).results().map(word -> stem(plain(word.group()))).toList();
  }

  String stem(String word) {
    return stems.computeIfAbsent(word, w -> stemmer.stem(w).toString());
  }

  /** In small letters, with a plain apostrophe. */
  static String lower(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  /** In small letters and without the ending of possession. */
  private static String plain(String word) {
    String small = lower(word);
    return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
  }
}
