package hence.drawing;

import hence.layout.Rect;
import hence.layout.typesetting.BoxFrame;
import hence.layout.typesetting.Type;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a claim: its box, its words, a note at the foot, and on the edges of the box whether it
 * stands, what the reader thinks of it, what hangs on it and how much is folded away.
 */
final class ClaimDrawing {
  private static final double RADIUS = 8;
  static final double HIDDEN_HEIGHT = 18;
  private static final double HIDDEN_PADDING = 8;

  /** From a corner of a box to the labels on its upper edge, clear of a bracket's ends. */
  private static final double LABEL_INSET = 9;

  /** How far labels stick out of a box. */
  private static final double LABEL_BEYOND = 10;

  private final Scene scene;
  private final Judged judged;
  private final Lettering lettering;
  private final Words words;

  ClaimDrawing(Scene scene, Judged judged, Lettering lettering) {
    this.scene = scene;
    this.judged = judged;
    this.lettering = lettering;
    this.words = Words.of(ClaimDrawing.class, scene.language());
  }

  Mark.Cluster cluster(Claim claim, Rect box) {
    ClaimLook look = ClaimLook.of(scene, claim, judged.status(claim));
    List<Mark> marks = new ArrayList<>();
    int hidden = scene.hidden().getOrDefault(claim.id(), 0);
    if (hidden > 0) {
      marks.add(panel(new Rect(box.x() + 5, box.y() + 5, box.width(), box.height()), look));
    }
    marks.add(panel(box, look));
    lines(claim, box, look, marks);
    if (BoxFrame.hasFooter(claim)) {
      footer(claim, BoxFrame.footer(box), look.note(), marks);
    }
    scene
        .load()
        .map(load -> HeatBar.marks(load, claim.id(), box, scene.theme(), words, lettering))
        .ifPresent(marks::addAll);
    if (hidden > 0) {
      hidden(box, hidden, marks);
    }
    labels(claim, box, marks);
    return new Mark.Cluster(claim.id(), Rounding.of(around(claim, box)), title(claim), marks);
  }

  /** What encloses the marks of a claim in that box. */
  Rect around(Claim claim, Rect box) {
    int hidden = scene.hidden().getOrDefault(claim.id(), 0);
    boolean labelled = judged.isThere() || scene.load().isPresent();
    double beyond = hidden > 0 ? HIDDEN_HEIGHT : labelled ? LABEL_BEYOND : 0;
    return box.grow(ClaimLook.CONTENTION_EDGE + beyond);
  }

  private static Mark.Panel panel(Rect box, ClaimLook look) {
    return new Mark.Panel(
        Rounding.of(box), RADIUS, look.fill(), look.edge(), look.width(), look.dash());
  }

  private void lines(Claim claim, Rect box, ClaimLook look, List<Mark> marks) {
    boolean isContention = claim.id().equals(scene.map().contention());
    Type type = isContention ? Type.contention(scene.language()) : Type.claim(scene.language());
    Rect place = BoxFrame.words(box, BoxFrame.hasFooter(claim));
    double baseline = place.y() + lettering.baseline(type);
    double x = isContention ? place.centerX() : place.x();
    Anchor anchor = isContention ? Anchor.MIDDLE : Anchor.START;
    for (String text : scene.sizes().claims().get(claim.id()).lines()) {
      Mark.Words line = lettering.line(text, x, baseline, type, look.words(), anchor);
      marks.add(line);
      if (look.struck()) {
        marks.add(Strike.through(line));
      }
      baseline += type.lineHeight();
    }
  }

  private void footer(Claim claim, Rect place, Ink ink, List<Mark> marks) {
    double baseline = place.y() + lettering.baseline(Type.NOTE);
    String cites = cites(claim);
    if (!cites.isEmpty()) {
      marks.add(lettering.line(cites, place.x(), baseline, Type.NOTE, ink, Anchor.START));
    }
    if (claim.implicit()) {
      String implicit = words.say("implicit");
      marks.add(lettering.line(implicit, place.right(), baseline, Type.NOTE, ink, Anchor.END));
    }
  }

  private String cites(Claim claim) {
    String paragraphs =
        claim.cites().stream()
            .map(Citation::paragraph)
            .filter(paragraph -> paragraph > 0)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return paragraphs.isEmpty() ? "" : words.say("paragraphs", paragraphs);
  }

  /** How many claims are folded away, on the lower edge of the box. */
  private void hidden(Rect box, int hidden, List<Mark> marks) {
    Theme theme = scene.theme();
    String text = words.say("hidden", hidden);
    Type type = Type.CONNECTIVE;
    double width = lettering.width(text, type) + 2 * HIDDEN_PADDING;
    Rect rect =
        new Rect(box.centerX() - width / 2, box.bottom() - HIDDEN_HEIGHT / 2, width, HIDDEN_HEIGHT);
    marks.add(
        new Mark.Panel(
            Rounding.of(rect), HIDDEN_HEIGHT / 2, theme.accent(), theme.paper(), 1.5, Dash.SOLID));
    marks.add(
        lettering.between(
            rect.y(), HIDDEN_HEIGHT, text, box.centerX(), type, theme.paper(), Anchor.MIDDLE));
  }

  /** Whether the claim stands, on the upper edge; at its other end what the reader thinks of it. */
  private void labels(Claim claim, Rect box, List<Mark> marks) {
    Theme theme = scene.theme();
    judged
        .badge(claim, lettering)
        .map(badge -> badge.marks(box.x() + LABEL_INSET, box.y(), theme, lettering))
        .ifPresent(marks::addAll);
    judged
        .opinion(claim.id())
        .map(word -> Pennant.of(word, lettering))
        .map(
            flag -> flag.marks(box.right() - LABEL_INSET - flag.width(), box.y(), theme, lettering))
        .ifPresent(marks::addAll);
  }

  private String title(Claim claim) {
    Optional<String> implicit =
        claim.implicit() ? Optional.of(words.say("implicit")) : Optional.empty();
    String notes =
        Stream.of(implicit, judged.status(claim).map(judged::word), judged.opinion(claim.id()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    String text = claim.text().in(scene.language());
    return notes.isEmpty() ? text : text + " (" + notes + ")";
  }
}
