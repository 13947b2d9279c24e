package hence.lesson.tour;

import hence.judging.Opinions;
import hence.map.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One halt of a tour: what is lit, and what is said about it.
 *
 * @param note short Markdown: paragraphs, emphasis, lists and links
 * @param focus ids of the parts that are lit; empty for the whole map
 * @param fold ids of the claims whose reasons are hidden; absent to hide whatever the focus does
 *     not need
 * @param paragraph the paragraph of the map's first source that the step is about
 * @param whatIf the opinions that are tried during the step
 */
public record TourStep(
    Text title,
    Text note,
    List<String> focus,
    Optional<List<String>> fold,
    OptionalInt paragraph,
    Opinions whatIf) {
  public TourStep {
    focus = List.copyOf(focus);
    fold = fold.map(List::copyOf);
  }

  /** The same step with another title. */
  public TourStep withTitle(Text other) {
    return new TourStep(other, note, focus, fold, paragraph, whatIf);
  }

  /** The same step with another note. */
  public TourStep withNote(Text other) {
    return new TourStep(title, other, focus, fold, paragraph, whatIf);
  }
}
