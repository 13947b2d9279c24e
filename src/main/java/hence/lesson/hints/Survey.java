package hence.lesson.hints;

import hence.lesson.hints.Content.Gap;
import hence.map.ArgumentMap;
import hence.map.Text;
import hence.map.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules look at: a map in one language, with its wordings read. */
final class Survey {
  /** More words than these do not make a hint clearer. */
  private static final int MOST_WORDS = 4;

  private final ArgumentMap map;
  private final String language;
  private final Words words;
  private final EnglishReader english = new EnglishReader();
  private final ChineseReader chinese = new ChineseReader();
  private final Synonyms synonyms;
  private final Map<String, Content> read = new HashMap<>();

  Survey(ArgumentMap map, String language) {
    this.map = map;
    this.language = language;
    this.words = Words.of(Survey.class, language);
    this.synonyms = Synonyms.of(map, word -> read(word, Tongue.of("", word)));
  }

  ArgumentMap map() {
    return map;
  }

  /** A text in the language of the survey, or in the nearest that it has. */
  String shown(Text text) {
    return text.in(language);
  }

  Tongue tongue(Text text) {
    return tongue(text, language);
  }

  EnglishReader english() {
    return english;
  }

  /** In the words of the lesson's bundle. */
  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** Words in quotation marks, in a row. */
  String quoted(List<String> all) {
    List<String> quoted = all.stream().map(word -> say("hint.quoted", word)).toList();
    if (quoted.size() < 2) {
      return String.join("", quoted);
    }
    String before = String.join(say("hint.comma"), quoted.subList(0, quoted.size() - 1));
    return say("hint.and", before, quoted.getLast());
  }

  /** The first few of some words. */
  static List<String> few(List<String> all) {
    return all.subList(0, Math.min(MOST_WORDS, all.size()));
  }

  /**
   * The words of a text that other texts do not take up, if they are enough to tell. In every other
   * language that all these texts have it must be so too: what is missing in one language only is
   * but another word for the same.
   */
  Optional<Gap> gap(Text text, List<Text> others, Predicate<Gap> tells) {
    Gap shown = gap(text, others, language);
    if (shown.words().isEmpty() || !tells.test(shown)) {
      return Optional.empty();
    }
    for (String tag : text.byLanguage().keySet()) {
      boolean votes =
          !tag.equals(language)
              && !tag.equals(Text.ANY)
              && tongue(text, tag) != Tongue.OTHER
              && others.stream().allMatch(other -> other.speaks(tag));
      if (votes && !tells.test(gap(text, others, tag))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Gap(few(shown.words()), shown.share(), shown.size()));
  }

  private Gap gap(Text text, List<Text> others, String tag) {
    List<Content> ground = new ArrayList<>();
    for (Text other : others) {
      if (tongue(other, tag) == Tongue.OTHER) {
        return new Gap(List.of(), 0, 0);
      }
      ground.add(content(other, tag));
    }
    return content(text, tag).beyond(ground);
  }

  /** What a text says in the language of the survey. */
  Content content(Text text) {
    return content(text, language);
  }

  Content content(Text text, String tag) {
    return read.computeIfAbsent(
        tag + "\n" + text.in(tag), _ -> synonyms.widened(read(text.in(tag), tongue(text, tag))));
  }

  Tongue tongue(Text text, String tag) {
    String spoken = tag;
    if (!text.byLanguage().containsKey(tag)) {
      String said = text.in(tag);
      for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
        if (entry.getValue().equals(said)) {
          spoken = entry.getKey();
        }
      }
    }
    return Tongue.of(spoken, text.in(tag));
  }

  private Content read(String said, Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> english.read(said);
      case CHINESE -> chinese.read(said);
      case OTHER -> Content.none(said);
    };
  }
}
