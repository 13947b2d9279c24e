package hence.layout.routing;

/** The cells that a link runs through, from its start to its end. */
final class Way {
  final int length;

  /** Portal i leads from cell i to cell i + 1. */
  final int[] portal;

  final int[] cell;

  /** Where the search would pass each portal. */
  final double[] wish;

  Exit start;
  Exit end;

  Way(int length) {
    this.length = length;
    portal = new int[length];
    cell = new int[length + 1];
    wish = new double[length];
  }

  /** This way and then another one, that ends in the same cell, back to where it starts. */
  Way joinBack(Way other) {
    Way joined = new Way(length + other.length);
    System.arraycopy(portal, 0, joined.portal, 0, length);
    System.arraycopy(wish, 0, joined.wish, 0, length);
    System.arraycopy(cell, 0, joined.cell, 0, length + 1);
    for (int i = 0; i < other.length; i++) {
      joined.portal[joined.length - 1 - i] = other.portal[i];
      joined.wish[joined.length - 1 - i] = other.wish[i];
      joined.cell[joined.length - i] = other.cell[i];
    }
    joined.start = start;
    joined.end = other.start;
    return joined;
  }
}
