package hence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source says, paragraph by paragraph, their numbers rising.
 *
 * <p>Headings are not counted: citations count what an author argues, and not how it is announced.
 */
public record SourceText(List<Paragraph> paragraphs) {
  public SourceText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The digest of a source in a language; without paragraphs if it has none. */
  public static SourceText digest(Source source, String language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Text words : source.digest()) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, "", words.in(language)));
    }
    return new SourceText(paragraphs);
  }

  /** The paragraph of that number, if there is one. */
  public Optional<Paragraph> paragraph(int number) {
    return paragraphs.stream().filter(paragraph -> paragraph.number() == number).findFirst();
  }

  /**
   * This text with its first paragraph made a heading if it is only the title: copied text often
   * begins so, and every number would be one too high.
   */
  public SourceText underTitle(Text title) {
    if (paragraphs.size() < 2 || paragraphs.getFirst().number() != 1 || !isFirst(title)) {
      return this;
    }
    List<Paragraph> after = new ArrayList<>();
    for (Paragraph old : paragraphs.subList(1, paragraphs.size())) {
      String heading =
          after.isEmpty()
              ? (paragraphs.getFirst().text() + "\n" + old.heading()).strip()
              : old.heading();
      after.add(new Paragraph(old.number() - 1, heading, old.text()));
    }
    return new SourceText(after);
  }

  private boolean isFirst(Text title) {
    String first = Letters.of(paragraphs.getFirst().text());
    return title.byLanguage().values().stream().map(Letters::of).anyMatch(first::equals);
  }
}
