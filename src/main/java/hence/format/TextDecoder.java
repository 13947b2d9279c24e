package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Problems;
import hence.map.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes texts, and remembers which of them are told by language. */
final class TextDecoder {
  private static final Text NO_TEXT = Text.of("?");

  private final Problems problems;
  private final Values values;
  private final List<Located> byLanguage = new ArrayList<>();

  TextDecoder(Problems problems, Values values) {
    this.problems = problems;
    this.values = values;
  }

  /** The texts met so far that are told by language. */
  List<Located> byLanguage() {
    return byLanguage;
  }

  Optional<Text> optionalText(Located object, String name) {
    Located value = object.field(name);
    return value == null ? Optional.empty() : Optional.of(text(value));
  }

  /** The texts of a list; none if there is no list. */
  List<Text> texts(Located list) {
    List<Text> decoded = new ArrayList<>();
    if (list != null && values.is(list, Kind.LIST)) {
      list.children().forEach(entry -> decoded.add(text(entry)));
    }
    return decoded;
  }

  /** A string, or an object of strings by language tag. */
  Text text(Located value) {
    if (value == null) {
      return NO_TEXT;
    }
    if (value.is(Kind.STRING)) {
      return Text.of(values.name(value));
    }
    if (!value.is(Kind.OBJECT)) {
      values.wrongType(value, "TEXT");
      return NO_TEXT;
    }
    if (value.children().isEmpty()) {
      problems.report(Fault.EMPTY_TEXT, value, value.label());
      return NO_TEXT;
    }
    byLanguage.add(value);
    Map<String, String> wordings = new LinkedHashMap<>();
    for (Located words : value.children()) {
      wordings.put(language(words), values.name(words));
    }
    return new Text(wordings);
  }

  private String language(Located words) {
    if (!LanguageTag.isOne(words.name())) {
      problems.reportName(Fault.LANGUAGE_TAG, words, words.name());
    }
    return LanguageTag.fromFile(words.name());
  }
}
