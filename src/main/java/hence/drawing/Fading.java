package hence.drawing;

import java.util.List;

/** Lets marks stand back: their inks go over into the ground, so that nothing shines through. */
final class Fading {
  /** What is left of lines and boxes. */
  private static final double FAINT = 0.24;

  /** What is left of words, which must still serve to orient oneself. */
  private static final double WORDS = 0.42;

  private Fading() {}

  static Mark of(Mark mark, Ink ground) {
    return switch (mark) {
      case Mark.Panel m ->
          new Mark.Panel(
              m.rect(),
              m.radius(),
              faint(m.fill(), ground, FAINT),
              faint(m.edge(), ground, FAINT),
              m.edgeWidth(),
              m.dash());
      case Mark.Line m ->
          new Mark.Line(m.steps(), faint(m.ink(), ground, FAINT), m.width(), m.dash());
      case Mark.Blade m ->
          new Mark.Blade(
              m.corners(),
              faint(m.fill(), ground, FAINT),
              faint(m.edge(), ground, FAINT),
              m.edgeWidth());
      case Mark.Words m ->
          new Mark.Words(
              m.text(),
              m.x(),
              m.baseline(),
              m.width(),
              m.size(),
              m.weight(),
              faint(m.ink(), ground, WORDS),
              m.anchor());
      case Mark.Cluster m -> of(m, ground);
    };
  }

  static Mark.Cluster of(Mark.Cluster cluster, Ink ground) {
    List<Mark> marks = cluster.marks().stream().map(mark -> of(mark, ground)).toList();
    return new Mark.Cluster(cluster.partId(), cluster.bounds(), cluster.title(), marks);
  }

  /** The ink of a line or box that stands back. */
  static Ink of(Ink ink, Ink ground) {
    return faint(ink, ground, FAINT);
  }

  private static Ink faint(Ink ink, Ink ground, double share) {
    return ink.isVisible() ? new Ink(ground.towards(ink, share).rgb(), ink.alpha()) : ink;
  }
}
