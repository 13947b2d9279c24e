package hence.export.kit;

import hence.drawing.Drawing;
import hence.drawing.Mark;
import hence.layout.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The marks of a drawing by their height on the map, so that whoever paints a part of it need not
 * look at all of them.
 */
public final class MarkIndex {
  /** About as high as a box, in map units. */
  private static final double BAND = 64;

  private static final int MOST_BANDS = 4096;

  private final List<Mark> marks = new ArrayList<>();
  private final List<Rect> extents = new ArrayList<>();
  private final double top;
  private final double bandHeight;

  /** The numbers of the marks that touch each band, from the hindmost to the foremost. */
  private final int[][] bands;

  public MarkIndex(Drawing drawing) {
    this(drawing, List::of);
  }

  /**
   * @param cut takes a line to pieces, which are marks of their own here
   */
  public MarkIndex(Drawing drawing, Function<Mark.Line, List<Mark.Line>> cut) {
    Rect bounds = drawing.bounds();
    top = bounds.y();
    bandHeight = Math.max(BAND, bounds.height() / MOST_BANDS);
    bands = new int[band(bounds.bottom()) + 1][];
    add(drawing.marks(), cut);
    fill();
  }

  private void add(List<Mark> some, Function<Mark.Line, List<Mark.Line>> cut) {
    for (Mark mark : some) {
      switch (mark) {
        case Mark.Cluster cluster -> add(cluster.marks(), cut);
        case Mark.Line line -> cut.apply(line).forEach(this::add);
        case Mark.Panel _, Mark.Blade _, Mark.Words _ -> add(mark);
      }
    }
  }

  private void add(Mark mark) {
    marks.add(mark);
    extents.add(Extents.of(mark));
  }

  private void fill() {
    int[] counts = new int[bands.length];
    for (Rect rect : extents) {
      for (int band = first(rect); band <= last(rect); band++) {
        counts[band]++;
      }
    }
    Arrays.setAll(bands, band -> new int[counts[band]]);
    for (int number = marks.size() - 1; number >= 0; number--) {
      Rect rect = extents.get(number);
      for (int band = first(rect); band <= last(rect); band++) {
        bands[band][--counts[band]] = number;
      }
    }
  }

  /** Shows all marks that may touch a part of the map, from the hindmost to the foremost. */
  public void each(Rect part, Consumer<Mark> shown) {
    int last = -1;
    for (int number : near(part)) {
      if (number != last && extents.get(number).overlaps(part)) {
        shown.accept(marks.get(number));
      }
      last = number;
    }
  }

  /** Whether no mark touches a part of the map. */
  public boolean isEmpty(Rect part) {
    for (int number : near(part)) {
      if (extents.get(number).overlaps(part)) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of the marks in the part's bands, in order, some more than once. */
  private int[] near(Rect part) {
    int first = first(part);
    int last = last(part);
    if (first == last) {
      return bands[first];
    }
    int[] all = new int[0];
    for (int band = first; band <= last; band++) {
      int before = all.length;
      all = Arrays.copyOf(all, before + bands[band].length);
      System.arraycopy(bands[band], 0, all, before, bands[band].length);
    }
    Arrays.sort(all);
    return all;
  }

  private int first(Rect rect) {
    return Math.clamp(band(rect.y()), 0, bands.length - 1);
  }

  private int last(Rect rect) {
    return Math.clamp(band(rect.bottom()), 0, bands.length - 1);
  }

  private int band(double y) {
    return (int) Math.floor((y - top) / bandHeight);
  }
}
