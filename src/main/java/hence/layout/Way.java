package hence.layout;

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
}
