package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports texts that lack a language which other texts of the file have. */
final class LanguageCheck {
  private LanguageCheck() {}

  static void check(List<Located> texts, Problems problems) {
    Set<String> spoken = new LinkedHashSet<>();
    for (Located text : texts) {
      for (Located words : text.children()) {
        if (!spoken.contains(words.name())
            && LanguageTag.isOne(words.name())
            && !words.name().equals(LanguageTag.UNDETERMINED)) {
          spoken.add(words.name());
        }
      }
    }
    for (Located text : texts) {
      if (text.field(LanguageTag.UNDETERMINED) == null) {
        missing(text, spoken, problems);
      }
    }
  }

  private static void missing(Located text, Set<String> spoken, Problems problems) {
    StringBuilder missing = new StringBuilder();
    for (String language : spoken) {
      if (text.field(language) == null) {
        missing.append(missing.isEmpty() ? "" : ", ").append(language);
      }
    }
    if (!missing.isEmpty()) {
      problems.report(Fault.MISSING_LANGUAGE, text, missing.toString());
    }
  }
}
