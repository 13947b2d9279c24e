package hence.bench;

import hence.debate.Debate;
import hence.layout.Direction;
import hence.layout.Figures;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Rows of the table for how easy layouts are to follow, each engine beside {@code dot}. */
final class LayoutRows {
  private final Effort effort;
  private final boolean hasDot;
  private final List<Row> rows = new ArrayList<>();

  LayoutRows(Effort effort, boolean hasDot) {
    this.effort = effort;
    this.hasDot = hasDot;
  }

  List<Row> run() {
    for (int claims : List.of(50, 500, 2_000)) {
      if (claims <= effort.largestOfPeers()) {
        figures(claims);
      }
    }
    return rows;
  }

  private void figures(int claims) {
    ArgumentMap map = Debate.of(claims).map();
    Sizes sizes = Sample.measured(map);
    Figures dot = hasDot ? Figures.ofDot(map, sizes) : null;
    for (String engine : Engines.NAMES) {
      // The one from elsewhere is slow on large maps, and nobody's default.
      if (!engine.equals("layered") || claims <= 500) {
        Figures own = Figures.of(Engines.named(engine).place(map, sizes, Direction.DOWN));
        rows(String.format(Locale.ROOT, "%,d claims", claims), engine, own, dot);
      }
    }
  }

  private void rows(String map, String engine, Figures own, Figures dot) {
    row(map, "crossings", engine, "%.0f", own, dot, Figures::crossings);
    row(map, "links through boxes", engine, "%.0f", own, dot, Figures::through);
    row(map, "length of links", engine, "%.0f", own, dot, Figures::length);
    row(map, "width by height", engine, "%.1f", own, dot, Figures::aspect);
    row(map, "% of the area filled", engine, "%.1f", own, dot, figures -> 100 * figures.filled());
  }

  private void row(
      String map,
      String what,
      String engine,
      String pattern,
      Figures own,
      Figures dot,
      ToDoubleFunction<Figures> figure) {
    OptionalDouble peers =
        dot == null ? OptionalDouble.empty() : OptionalDouble.of(figure.applyAsDouble(dot));
    rows.add(Row.counted(map, what + ", " + engine, pattern, figure.applyAsDouble(own), peers));
  }
}
