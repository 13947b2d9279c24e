package hence.drawing;

import hence.layout.BoxFrame;
import hence.layout.Rect;
import hence.layout.TextMeasure;
import hence.layout.Type;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a claim: its box, its words, a note at the foot and how much is folded away. */
final class ClaimDrawing {
  private static final double RADIUS = 8;
  private static final double EDGE = 1.2;
  private static final double CONTENTION_EDGE = 2.4;
  private static final double BADGE_HEIGHT = 18;
  private static final double BADGE_PADDING = 8;

  private final Scene scene;
  private final TextMeasure measure = TextMeasure.bundled();
  private final Words words;

  ClaimDrawing(Scene scene) {
    this.scene = scene;
    this.words = Words.of(ClaimDrawing.class, scene.language());
  }

  Mark.Cluster cluster(Claim claim, Rect box) {
    boolean isContention = claim.id().equals(scene.map().contention());
    Theme theme = scene.theme();
    List<Mark> marks = new ArrayList<>();
    int hidden = scene.hidden().getOrDefault(claim.id(), 0);
    if (hidden > 0) {
      marks.add(panel(new Rect(box.x() + 5, box.y() + 5, box.width(), box.height()), claim));
    }
    marks.add(panel(box, claim));
    Ink ink = isContention ? theme.contentionWords() : theme.words();
    Type type = isContention ? Type.contention(scene.language()) : Type.claim(scene.language());
    lines(claim, box, type, ink, marks);
    if (BoxFrame.hasFooter(claim)) {
      Ink note = isContention ? ink.faded(0.75) : theme.faint();
      footer(claim, BoxFrame.footer(box), note, marks);
    }
    if (hidden > 0) {
      badge(box, hidden, marks);
    }
    Rect bounds = box.grow(CONTENTION_EDGE + (hidden > 0 ? BADGE_HEIGHT : 0));
    return new Mark.Cluster(claim.id(), Rounding.of(bounds), title(claim), marks);
  }

  private Mark.Panel panel(Rect box, Claim claim) {
    Theme theme = scene.theme();
    if (claim.id().equals(scene.map().contention())) {
      Ink edge = theme.isPrint() ? theme.edge() : theme.contention();
      return new Mark.Panel(
          Rounding.of(box), RADIUS, theme.contention(), edge, CONTENTION_EDGE, dash(claim));
    }
    Ink role = roleInk(claim);
    Ink fill = theme.paper().towards(role, theme.tint());
    Ink edge = theme.edge().towards(role, theme.tint() * 5);
    return new Mark.Panel(
        Rounding.of(box), RADIUS, fill, claim.implicit() ? theme.faint() : edge, EDGE, dash(claim));
  }

  private static Dash dash(Claim claim) {
    return claim.implicit() ? Dash.DASHED : Dash.SOLID;
  }

  /** What the claim's first reason is drawn with. */
  private Ink roleInk(Claim claim) {
    List<Reason> uses = scene.map().reasonsUsing(claim.id());
    return uses.isEmpty()
        ? scene.theme().edge()
        : scene.theme().role(scene.map().role(uses.getFirst()));
  }

  private void lines(Claim claim, Rect box, Type type, Ink ink, List<Mark> marks) {
    Rect place = BoxFrame.words(box, BoxFrame.hasFooter(claim));
    double baseline = place.y() + measure.baseline(type);
    boolean centered = claim.id().equals(scene.map().contention());
    double x = centered ? place.centerX() : place.x();
    Anchor anchor = centered ? Anchor.MIDDLE : Anchor.START;
    for (String line : scene.sizes().claims().get(claim.id()).lines()) {
      marks.add(line(line, x, baseline, type, ink, anchor));
      baseline += type.lineHeight();
    }
  }

  private Mark.Words line(
      String text, double x, double baseline, Type type, Ink ink, Anchor anchor) {
    return new Mark.Words(
        text,
        Rounding.of(x),
        Rounding.of(baseline),
        Rounding.of(measure.width(text, type)),
        type.size(),
        type.weight(),
        ink,
        anchor);
  }

  private void footer(Claim claim, Rect place, Ink ink, List<Mark> marks) {
    double baseline = place.y() + measure.baseline(Type.NOTE);
    String cites = cites(claim);
    if (!cites.isEmpty()) {
      marks.add(line(cites, place.x(), baseline, Type.NOTE, ink, Anchor.START));
    }
    if (claim.implicit()) {
      marks.add(line(words.say("implicit"), place.right(), baseline, Type.NOTE, ink, Anchor.END));
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
  private void badge(Rect box, int hidden, List<Mark> marks) {
    Theme theme = scene.theme();
    String text = words.say("hidden", hidden);
    Type type = Type.CONNECTIVE;
    double width = measure.width(text, type) + 2 * BADGE_PADDING;
    Rect rect =
        new Rect(box.centerX() - width / 2, box.bottom() - BADGE_HEIGHT / 2, width, BADGE_HEIGHT);
    marks.add(
        new Mark.Panel(
            Rounding.of(rect), BADGE_HEIGHT / 2, theme.accent(), theme.paper(), 1.5, Dash.SOLID));
    double baseline = rect.y() + (BADGE_HEIGHT - type.lineHeight()) / 2 + measure.baseline(type);
    marks.add(line(text, box.centerX(), baseline, type, theme.paper(), Anchor.MIDDLE));
  }

  private String title(Claim claim) {
    String text = claim.text().in(scene.language());
    return claim.implicit() ? text + " (" + words.say("implicit") + ")" : text;
  }
}
