package hence.layout.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a link adds to the traffic of the cells that it runs through, so that it can be taken back.
 */
final class Trace {
  private record Upright(int cell, double x) {}

  private record LevelPiece(int cell, double y, Level level) {}

  private final Traffic traffic;
  private final List<Upright> uprights = new ArrayList<>();
  private final List<LevelPiece> levels = new ArrayList<>();

  Trace(Traffic traffic) {
    this.traffic = traffic;
  }

  void addUpright(int cell, double x) {
    uprights.add(new Upright(cell, x));
    traffic.addUpright(cell, x);
  }

  void addLevel(int cell, double y, Level level) {
    levels.add(new LevelPiece(cell, y, level));
    traffic.addLevel(cell, y, level);
  }

  void put() {
    uprights.forEach(piece -> traffic.addUpright(piece.cell, piece.x));
    levels.forEach(piece -> traffic.addLevel(piece.cell, piece.y, piece.level));
  }

  void remove() {
    uprights.forEach(piece -> traffic.removeUpright(piece.cell, piece.x));
    levels.forEach(piece -> traffic.removeLevel(piece.cell, piece.y, piece.level));
  }
}
