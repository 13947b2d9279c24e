package hence.lesson.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives rows and columns to each other so that the sum of the weights is the largest: the Hungarian
 * method, cubic in the smaller side. Beyond a few hundred the heaviest pair goes first instead.
 */
public final class Assignment {
  private static final int MOST = 300;
  private static final long NEVER = Long.MAX_VALUE / 4;

  private Assignment() {}

  /**
   * The column of each row, or -1.
   *
   * @param weights never negative; 0 for what may not be paired
   */
  public static int[] best(long[][] weights) {
    int rows = weights.length;
    int columns = weights[0].length;
    if (Math.min(rows, columns) > MOST) {
      return heaviestFirst(weights);
    }
    int[] found = new int[rows];
    Arrays.fill(found, -1);
    boolean turned = rows > columns;
    int[] columnOf = hungarian(turned ? transposed(weights) : weights);
    for (int i = 0; i < columnOf.length; i++) {
      int row = turned ? columnOf[i] : i;
      int column = turned ? i : columnOf[i];
      if (weights[row][column] > 0) {
        found[row] = column;
      }
    }
    return found;
  }

  /** The classic with potentials; rows are at most as many as columns. Index 0 stands for none. */
  private static int[] hungarian(long[][] weights) {
    int n = weights.length;
    int m = weights[0].length;
    long[] ofRow = new long[n + 1];
    long[] ofColumn = new long[m + 1];
    int[] rowOf = new int[m + 1];
    for (int row = 1; row <= n; row++) {
      augment(row, weights, ofRow, ofColumn, rowOf);
    }
    int[] columnOf = new int[n];
    for (int column = 1; column <= m; column++) {
      if (rowOf[column] > 0) {
        columnOf[rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }

  private static void augment(
      int row, long[][] weights, long[] ofRow, long[] ofColumn, int[] rowOf) {
    int m = ofColumn.length - 1;
    long[] least = new long[m + 1];
    Arrays.fill(least, NEVER);
    boolean[] done = new boolean[m + 1];
    int[] before = new int[m + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      done[column] = true;
      int at = rowOf[column];
      long delta = NEVER;
      int next = 0;
      for (int j = 1; j <= m; j++) {
        if (done[j]) {
          continue;
        }
        long slack = -weights[at - 1][j - 1] - ofRow[at] - ofColumn[j];
        if (slack < least[j]) {
          least[j] = slack;
          before[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (int j = 0; j <= m; j++) {
        if (done[j]) {
          ofRow[rowOf[j]] += delta;
          ofColumn[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    for (; column != 0; column = before[column]) {
      rowOf[column] = rowOf[before[column]];
    }
  }

  private static long[][] transposed(long[][] weights) {
    long[][] turned = new long[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }

  private static int[] heaviestFirst(long[][] weights) {
    record Cell(int row, int column, long weight) {}
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        if (weights[i][j] > 0) {
          cells.add(new Cell(i, j, weights[i][j]));
        }
      }
    }
    cells.sort(Comparator.comparingLong(Cell::weight).reversed());
    int[] found = new int[weights.length];
    Arrays.fill(found, -1);
    boolean[] taken = new boolean[weights[0].length];
    for (Cell cell : cells) {
      if (found[cell.row] < 0 && !taken[cell.column]) {
        found[cell.row] = cell.column;
        taken[cell.column] = true;
      }
    }
    return found;
  }
}
