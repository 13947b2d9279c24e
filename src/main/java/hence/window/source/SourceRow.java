package hence.window.source;

import hence.map.ArgumentMap;
import hence.map.Citing;
import hence.map.Citings;
import hence.map.Paragraph;
import hence.map.Quotation;
import hence.map.Quotations;
import hence.map.Source;
import hence.map.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A paragraph of a source, and who cites it.
 *
 * @param number 0 for the source as a whole
 * @param paragraph its words, if they are known
 * @param quotations how the quotes of the citings stand in the reader's copy, if there is one
 */
record SourceRow(
    int number,
    Optional<Paragraph> paragraph,
    List<Citing> citings,
    Map<Citing, Quotation> quotations) {

  /**
   * All paragraphs that the source has or that are cited, after the source as a whole if it is.
   *
   * @param copy the reader's own text, which stands instead of the digest
   */
  static List<SourceRow> of(
      ArgumentMap map, Source source, Optional<SourceText> copy, String language) {
    Citings citings = new Citings(map, source.id());
    Map<Citing, Quotation> checked = new HashMap<>();
    copy.map(Quotations::new)
        .ifPresent(text -> {
          for (Citing citing : citings.all()) {
            text.check(citing.citation()).ifPresent(found -> checked.put(citing, found));
          }
        });
    SourceText text = copy.orElseGet(() -> SourceText.digest(source, language));
    List<SourceRow> rows = new ArrayList<>();
    numbered(source, text, copy.isPresent(), citings)
        .forEach((number, paragraph) ->
            rows.add(new SourceRow(number, paragraph, citings.of(number), checked)));
    return rows;
  }

  private static Map<Integer, Optional<Paragraph>> numbered(
      Source source, SourceText text, boolean isCopy, Citings citings) {
    Map<Integer, Optional<Paragraph>> numbered = new TreeMap<>();
    if (!citings.of(0).isEmpty()) {
      numbered.put(0, Optional.empty());
    }
    citings.paragraphs().forEach(number -> numbered.put(number, Optional.empty()));
    // A copy knows better than the map how many paragraphs it has.
    for (int number = 1; !isCopy && number <= source.paragraphCount(); number++) {
      numbered.put(number, Optional.empty());
    }
    text.paragraphs().forEach(p -> numbered.put(p.number(), Optional.of(p)));
    return numbered;
  }

  boolean isCited() {
    return !citings.isEmpty();
  }

  boolean isWhole() {
    return number == 0;
  }

  /** The ids of the claims that cite it, each once. */
  List<String> claims() {
    return citings.stream().map(citing -> citing.claim().id()).distinct().toList();
  }
}
