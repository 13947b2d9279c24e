package hence.export.print;

import hence.drawing.Drawing;
import hence.lesson.tour.Note;
import java.util.List;

/**
 * What goes on the pages of a handout, a page a step.
 *
 * @param title of the map
 * @param subtitle of the tour, empty if there is none
 * @param source what the map is taken from, empty if that is not said
 * @param address where the source is to be found, empty if that is not said
 * @param language BCP 47 tag of the words
 */
public record HandoutContent(
    String title,
    String subtitle,
    String source,
    String address,
    String language,
    List<Stop> stops) {
  public HandoutContent {
    stops = List.copyOf(stops);
  }

  /** One page's content. */
  public record Stop(String title, Drawing picture, Note note, List<Passage> passages) {
    public Stop {
      passages = List.copyOf(passages);
    }
  }

  /** A paragraph of the source in brief. */
  public record Passage(int paragraph, String digest) {}
}
