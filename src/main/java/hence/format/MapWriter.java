package hence.format;

import hence.format.json.JsonPrinter;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Stance;
import hence.map.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a map as JSON, as a person would: a citation and a list of ids stand on one line, fields
 * that say nothing are left out.
 */
final class MapWriter {
  private final JsonPrinter out = new JsonPrinter();
  private final ExtrasWriter extras = new ExtrasWriter(out);

  private MapWriter() {}

  static String toJson(ArgumentMap map) {
    MapWriter writer = new MapWriter();
    writer.map(map);
    return writer.out.text();
  }

  private void map(ArgumentMap map) {
    out.open('{').name("hence").literal(Integer.toString(MapFile.VERSION));
    text("title", map.title());
    out.name("contention").string(map.contention());
    objects("sources", map.sources(), this::source);
    out.name("claims");
    array(map.claims(), this::claim);
    out.name("reasons");
    array(map.reasons(), this::reason);
    extras.print(map.extras(), Level.MAP);
    out.close('}');
  }

  private void source(Source source) {
    out.open('{').name("id").string(source.id());
    text("title", source.title());
    string("author", source.author());
    string("date", source.date());
    string("url", source.url());
    count("paragraphs", source.paragraphs());
    if (!source.digest().isEmpty()) {
      out.name("digest");
      array(source.digest(), this::wording);
    }
    extras.print(source.extras(), Level.SOURCE);
    out.close('}');
  }

  private void claim(Claim claim) {
    out.open('{').name("id").string(claim.id());
    text("text", claim.text());
    claim.label().ifPresent(label -> text("label", label));
    objects("cites", claim.cites(), this::citation);
    if (claim.implicit()) {
      out.name("implicit").literal("true");
    }
    if (!claim.tags().isEmpty()) {
      names("tags", claim.tags());
    }
    extras.print(claim.extras(), Level.CLAIM);
    out.close('}');
  }

  private void citation(Citation citation) {
    out.openOnOneLine('{').name("source").string(citation.source());
    count("paragraph", citation.paragraph());
    string("quote", citation.quote());
    extras.print(citation.extras(), Level.CITATION);
    out.close('}');
  }

  private void reason(Reason reason) {
    out.open('{').name("id").string(reason.id());
    out.name("stance").string(reason.stance() == Stance.FOR ? "for" : "against");
    names("premises", reason.premises());
    out.name("target").string(reason.target());
    reason.warrant().ifPresent(warrant -> text("warrant", warrant));
    string("scheme", reason.scheme());
    if (reason.strength().isPresent()) {
      out.name("strength").literal(plain(reason.strength().getAsDouble()));
    }
    extras.print(reason.extras(), Level.REASON);
    out.close('}');
  }

  private void text(String name, Text text) {
    out.name(name);
    wording(text);
  }

  private void wording(Text text) {
    Map<String, String> byLanguage = text.byLanguage();
    if (byLanguage.keySet().equals(Set.of(Text.ANY))) {
      out.string(byLanguage.get(Text.ANY));
      return;
    }
    out.open('{');
    byLanguage.forEach((tag, words) -> out.name(LanguageTag.toFile(tag)).string(words));
    out.close('}');
  }

  private void string(String name, String value) {
    if (!value.isEmpty()) {
      out.name(name).string(value);
    }
  }

  private void count(String name, int value) {
    if (value > 0) {
      out.name(name).literal(Integer.toString(value));
    }
  }

  private <T> void objects(String name, List<T> values, Consumer<T> print) {
    if (!values.isEmpty()) {
      out.name(name);
      array(values, print);
    }
  }

  private void names(String name, List<String> values) {
    out.name(name).openOnOneLine('[');
    values.forEach(out::string);
    out.close(']');
  }

  private <T> void array(List<T> values, Consumer<T> print) {
    out.open('[');
    values.forEach(print);
    out.close(']');
  }

  /** Without an exponent, and 1 without a fraction, as people write it. */
  private static String plain(double share) {
    return new BigDecimal(Double.toString(share)).stripTrailingZeros().toPlainString();
  }
}
