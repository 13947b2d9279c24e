package hence.export.png;

/**
 * Cuts a picture into patches in the order in which a PNG wants their pixels: into strips of whole
 * rows, or, where a single row is too much to hold, rows into pieces.
 *
 * @param width of the picture
 * @param height of the picture
 * @param columns the most that a patch has
 * @param rows the most that a patch has
 */
record Patches(int width, int height, int columns, int rows) {
  /** Pixels that all patches in work may have together: 64 MB. */
  private static final int HELD = 1 << 24;

  /** Enough to compress well, few enough to stay near the processor. */
  private static final int HANDY = 1 << 18;

  /** In lower strips than this, most of what is painted is painted twice. */
  private static final int FEWEST_ROWS = 64;

  /** The patches of a picture that so many painters share. */
  static Patches of(int width, int height, int painters) {
    int most = HELD / painters;
    int wanted = Math.max(HANDY / width, FEWEST_ROWS);
    int rows = Math.clamp(Math.min(wanted, most / width), 1, height);
    return new Patches(width, height, Math.min(width, most), rows);
  }

  /** How many patches a row takes. */
  private int across() {
    return Math.ceilDiv(width, columns);
  }

  long count() {
    return (long) across() * Math.ceilDiv(height, rows);
  }

  Patch patch(long number) {
    int x = (int) (number % across()) * columns;
    int y = (int) (number / across()) * rows;
    return new Patch(x, y, Math.min(columns, width - x), Math.min(rows, height - y));
  }
}
