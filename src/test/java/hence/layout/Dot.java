package hence.layout;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Graphviz {@code dot} as a peer: the same parts in boxes of the same size, a unit a point. */
final class Dot {
  private static final Pattern NODE =
      Pattern.compile(
          "class=\"node\">\\s*<title>([^<]*)</title>\\s*<polygon[^>]*points=\"([^\"]*)\"");
  private static final Pattern EDGE =
      Pattern.compile(
          "class=\"edge\">\\s*<title>([^<]*)&#45;&gt;([^<]*)</title>\\s*<path[^>]* d=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(e-?[0-9]+)?");

  /** Into how many strokes each piece of a curve is cut. */
  private static final int STROKES = 12;

  private Dot() {}

  /** Whether {@code dot} can be run here. */
  static boolean isThere() {
    try {
      return new ProcessBuilder("dot", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Sketch draw(ArgumentMap map, Sizes sizes) {
    return read(run(source(map, sizes)));
  }

  /** The map in the language of {@code dot}. */
  static String source(ArgumentMap map, Sizes sizes) {
    StringBuilder out = new StringBuilder();
    out.append("digraph {\nrankdir=BT\nnode [shape=box, fixedsize=true, label=\"\"]\n");
    out.append("edge [arrowhead=none]\n");
    for (Claim claim : map.claims()) {
      node(out, claim.id(), sizes.claim(claim.id()));
    }
    for (Reason reason : map.reasons()) {
      node(out, reason.id(), sizes.bracket());
    }
    for (Reason reason : map.reasons()) {
      out.append('"').append(reason.id()).append("\" -> \"").append(reason.target()).append("\"\n");
      for (String premise : reason.premises()) {
        out.append('"').append(premise).append("\" -> \"").append(reason.id()).append("\"\n");
      }
    }
    return out.append("}\n").toString();
  }

  private static void node(StringBuilder out, String id, Size size) {
    String text = "\"%s\" [width=%.4f, height=%.4f]\n";
    out.append(String.format(Locale.ROOT, text, id, size.width() / 72, size.height() / 72));
  }

  private static String run(String source) {
    try {
      Path file = Files.createTempFile("hence", ".dot");
      Path svg = Files.createTempFile("hence", ".svg");
      Files.writeString(file, source, StandardCharsets.UTF_8);
      Process dot =
          new ProcessBuilder("dot", "-Tsvg", "-o", svg.toString(), file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (dot.waitFor() != 0) {
        throw new IllegalStateException("dot failed");
      }
      String drawn = Files.readString(svg, StandardCharsets.UTF_8);
      Files.delete(file);
      Files.delete(svg);
      return drawn;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sketch read(String svg) {
    Map<String, Rect> boxes = new HashMap<>();
    NODE.matcher(svg)
        .results()
        .forEach(node -> boxes.put(node.group(1), around(numbers(node.group(2)))));
    List<Sketch.Link> links =
        EDGE.matcher(svg)
            .results()
            .map(edge -> new Sketch.Link(edge.group(1), edge.group(2), strokes(edge.group(3))))
            .toList();
    return new Sketch(boxes, links);
  }

  private static double[] numbers(String text) {
    List<Double> found = new ArrayList<>();
    NUMBER.matcher(text).results().map(MatchResult::group).map(Double::valueOf).forEach(found::add);
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Rect around(double[] corners) {
    Rect rect = new Rect(corners[0], corners[1], 0, 0);
    for (int i = 2; i < corners.length; i += 2) {
      rect = rect.union(new Rect(corners[i], corners[i + 1], 0, 0));
    }
    return rect;
  }

  /** A path of cubic curves as straight strokes. */
  private static double[] strokes(String path) {
    double[] p = numbers(path);
    int curves = (p.length / 2 - 1) / 3;
    double[] way = new double[2 * (curves * STROKES + 1)];
    way[0] = p[0];
    way[1] = p[1];
    for (int c = 0; c < curves; c++) {
      for (int s = 1; s <= STROKES; s++) {
        double t = (double) s / STROKES;
        int at = 2 * (c * STROKES + s);
        way[at] = curve(p, 6 * c, t);
        way[at + 1] = curve(p, 6 * c + 1, t);
      }
    }
    return way;
  }

  private static double curve(double[] p, int i, double t) {
    double s = 1 - t;
    return s * s * s * p[i]
        + 3 * s * s * t * p[i + 2]
        + 3 * s * t * t * p[i + 4]
        + t * t * t * p[i + 6];
  }
}
