package hence.editing;

import hence.layout.Rect;
import hence.layout.typesetting.FewWords;
import hence.layout.typesetting.TextMeasure;
import hence.layout.typesetting.Weight;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of claims whose boxes are too small on the screen for their sentences. */
public final class Labels {
  /** The em of a label, in px on the screen. */
  private static final double SIZE = 10;

  private static final double LINE_HEIGHT = 12;

  /** Between a box's edge and its label, in px on the screen. */
  private static final double PADDING = 4;

  /** Boxes narrower than this have room for no label, in px on the screen. */
  private static final double NARROWEST = 36;

  private final TextMeasure measure = TextMeasure.bundled();
  private final Map<String, Optional<Label>> made = new HashMap<>();
  private Places places;
  private ArgumentMap map;
  private String language;
  private double scale;

  /**
   * The label of a claim in its box; empty for a reason, and where no label fits.
   *
   * @param scale px on the screen for a map unit
   */
  public Optional<Label> of(Desk desk, String part, double scale) {
    if (desk.places() != places || scale != this.scale) {
      made.clear();
      places = desk.places();
      map = desk.scene().map();
      language = desk.scene().language();
      this.scale = scale;
    }
    return made.computeIfAbsent(part, id -> make(desk, id));
  }

  private Optional<Label> make(Desk desk, String part) {
    if (!(map.part(part).orElse(null) instanceof Claim claim)) {
      return Optional.empty();
    }
    Rect box = desk.rect(part).orElseThrow();
    double width = box.width() * scale - 2 * PADDING;
    int most = (int) ((box.height() * scale - PADDING) / LINE_HEIGHT);
    if (width < NARROWEST || most < 1) {
      return Optional.empty();
    }
    Weight weight = part.equals(map.contention()) ? Weight.BOLD : Weight.REGULAR;
    List<String> lines =
        new FewWords(measure, SIZE, weight, width)
            .lines(Text.typeset(claim.shortText().in(language)), most);
    double height = lines.size() * LINE_HEIGHT / scale;
    double top = box.centerY() - height / 2;
    double above = (LINE_HEIGHT - SIZE) / 2 / scale + measure.ascent(SIZE / scale);
    return Optional.of(
        new Label(lines, box.x() + PADDING / scale, top + above, SIZE, LINE_HEIGHT, weight));
  }
}
