package hence.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How easy a drawing is to follow, counted alike whoever drew it.
 *
 * @param crossings where two links cross or one touches the other; not near a part that they share
 * @param overlaps pairs of links, not to one target, that run on the same line
 * @param length of all links, in map units
 * @param ink the same, but what links to one target run together counts once
 * @param bends all turning, in right angles
 * @param aspect width by height
 * @param filled the share of the area that boxes fill
 * @param through pairs of a link and a box that is not its own, which it runs through
 */
record Legibility(
    int crossings,
    int overlaps,
    double length,
    double ink,
    double bends,
    double aspect,
    double filled,
    int through) {
  /** Where links that share a part merge, they do not cross. */
  private static final double MERGING = 20;

  /** Lines nearer than this look like one. */
  private static final double SAME = 0.5;

  /** Shorter runs on the same line are crossings or touches. */
  private static final double RUN = 1;

  private record Stroke(Sketch.Link link, double x1, double y1, double x2, double y2) {
    double left() {
      return Math.min(x1, x2);
    }

    double right() {
      return Math.max(x1, x2);
    }

    double top() {
      return Math.min(y1, y2);
    }

    double bottom() {
      return Math.max(y1, y2);
    }

    double length() {
      return Math.hypot(x2 - x1, y2 - y1);
    }
  }

  static Legibility of(Sketch drawn) {
    List<Stroke> strokes = strokes(drawn);
    Counter counter = new Counter(drawn);
    counter.compare(strokes);
    double length = strokes.stream().mapToDouble(Stroke::length).sum();
    Rect bounds = drawn.bounds();
    double area = drawn.boxes().values().stream().mapToDouble(b -> b.width() * b.height()).sum();
    return new Legibility(
        counter.crossings,
        counter.overlaps.size(),
        length,
        length - counter.together,
        drawn.links().stream().mapToDouble(link -> turning(link.points())).sum(),
        bounds.width() / bounds.height(),
        area / (bounds.width() * bounds.height()),
        through(drawn, strokes));
  }

  /** All strokes, from the left. */
  private static List<Stroke> strokes(Sketch drawn) {
    List<Stroke> strokes = new ArrayList<>();
    for (Sketch.Link link : drawn.links()) {
      double[] p = link.points();
      for (int i = 0; i + 3 < p.length; i += 2) {
        strokes.add(new Stroke(link, p[i], p[i + 1], p[i + 2], p[i + 3]));
      }
    }
    strokes.sort(Comparator.comparingDouble(Stroke::left));
    return strokes;
  }

  private static double turning(double[] p) {
    double sum = 0;
    for (int i = 2; i + 3 < p.length; i += 2) {
      double in = Math.atan2(p[i + 1] - p[i - 1], p[i] - p[i - 2]);
      double out = Math.atan2(p[i + 3] - p[i + 1], p[i + 2] - p[i]);
      sum += Math.abs(Math.IEEEremainder(out - in, 2 * Math.PI));
    }
    return sum / (Math.PI / 2);
  }

  private static int through(Sketch drawn, List<Stroke> strokes) {
    Set<String> hit = new HashSet<>();
    List<Map.Entry<String, Rect>> boxes = new ArrayList<>(drawn.boxes().entrySet());
    boxes.sort(Comparator.comparingDouble(box -> box.getValue().x()));
    double widest = boxes.stream().mapToDouble(box -> box.getValue().width()).max().orElse(0);
    for (Stroke stroke : strokes) {
      for (int i = firstFrom(boxes, stroke.left() - widest); i < boxes.size(); i++) {
        Rect box = boxes.get(i).getValue().grow(-1);
        String part = boxes.get(i).getKey();
        if (box.x() > stroke.right()) {
          break;
        }
        if (!stroke.link.isAt(part) && enters(stroke, box)) {
          hit.add(part + " " + stroke.link.name());
        }
      }
    }
    return hit.size();
  }

  private static int firstFrom(List<Map.Entry<String, Rect>> boxes, double x) {
    int lo = 0;
    int hi = boxes.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (boxes.get(mid).getValue().x() < x) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** Whether a stroke has a point inside a box: the stroke is cut to it side by side. */
  private static boolean enters(Stroke s, Rect box) {
    double from = 0;
    double to = 1;
    double[] start = {s.x1, s.y1};
    double[] by = {s.x2 - s.x1, s.y2 - s.y1};
    double[] low = {box.x(), box.y()};
    double[] high = {box.right(), box.bottom()};
    for (int axis = 0; axis < 2; axis++) {
      if (by[axis] == 0) {
        if (start[axis] <= low[axis] || start[axis] >= high[axis]) {
          return false;
        }
        continue;
      }
      double a = (low[axis] - start[axis]) / by[axis];
      double b = (high[axis] - start[axis]) / by[axis];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    return from < to;
  }

  /** Compares strokes of different links. */
  private static final class Counter {
    private final Sketch drawn;
    private final Set<String> overlaps = new HashSet<>();
    private int crossings;
    private double together;

    Counter(Sketch drawn) {
      this.drawn = drawn;
    }

    void compare(List<Stroke> strokes) {
      for (int i = 0; i < strokes.size(); i++) {
        Stroke one = strokes.get(i);
        for (int j = i + 1; j < strokes.size(); j++) {
          Stroke other = strokes.get(j);
          if (other.left() > one.right() + SAME) {
            break;
          }
          boolean apart = other.top() > one.bottom() + SAME || one.top() > other.bottom() + SAME;
          if (!apart && one.link != other.link) {
            compare(one, other);
          }
        }
      }
    }

    private void compare(Stroke one, Stroke other) {
      double run = run(one, other);
      if (run > RUN) {
        if (one.link.to().equals(other.link.to())) {
          together += run;
        } else {
          overlaps.add(one.link.name() + " " + other.link.name());
        }
      } else if (cross(one, other)) {
        crossings++;
      }
    }

    /** Over what length two strokes run on the same line. */
    private static double run(Stroke a, Stroke b) {
      double length = a.length();
      if (length < RUN || b.length() < RUN) {
        return 0;
      }
      double ux = (a.x2 - a.x1) / length;
      double uy = (a.y2 - a.y1) / length;
      double off1 = Math.abs((b.x1 - a.x1) * uy - (b.y1 - a.y1) * ux);
      double off2 = Math.abs((b.x2 - a.x1) * uy - (b.y2 - a.y1) * ux);
      if (Math.max(off1, off2) > SAME) {
        return 0;
      }
      double from = (b.x1 - a.x1) * ux + (b.y1 - a.y1) * uy;
      double to = (b.x2 - a.x1) * ux + (b.y2 - a.y1) * uy;
      return Math.min(length, Math.max(from, to)) - Math.max(0, Math.min(from, to));
    }

    private boolean cross(Stroke a, Stroke b) {
      double ax = a.x2 - a.x1;
      double ay = a.y2 - a.y1;
      double bx = b.x2 - b.x1;
      double by = b.y2 - b.y1;
      double det = ax * by - ay * bx;
      if (det == 0) {
        return false;
      }
      double t = ((b.x1 - a.x1) * by - (b.y1 - a.y1) * bx) / det;
      double u = ((b.x1 - a.x1) * ay - (b.y1 - a.y1) * ax) / det;
      // Half open, so that a crossing at the joint of two strokes counts once.
      if (t < 0 || t >= 1 || u < 0 || u >= 1) {
        return false;
      }
      return !isAtShared(a.link, b.link, a.x1 + t * ax, a.y1 + t * ay);
    }

    private boolean isAtShared(Sketch.Link one, Sketch.Link other, double x, double y) {
      return one.shares(other)
          && (other.isAt(one.from()) && isNear(one.from(), x, y)
              || other.isAt(one.to()) && isNear(one.to(), x, y));
    }

    private boolean isNear(String part, double x, double y) {
      return drawn.boxes().get(part).grow(MERGING).contains(x, y);
    }
  }
}
