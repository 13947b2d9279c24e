package hence.window.outline;

import hence.editing.Contents;
import hence.editing.OutlineRow;
import hence.map.ArgumentMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TreeItem;

/** The lines of a map's outline, made as far as they are open; may be made on any thread. */
final class Planting {
  private final Contents contents;
  private final TreeItem<OutlineRow> ground = new TreeItem<>();

  /** The line of each claim that has been made, where it is not said again. */
  private final Map<String, OutlineItem> items = new HashMap<>();

  private volatile Set<String> folded;

  private Planting(ArgumentMap map, Set<String> folded) {
    contents = Contents.of(map);
    this.folded = folded;
  }

  /**
   * @param folded the claims whose lines are closed
   */
  static Planting of(ArgumentMap map, Set<String> folded) {
    Planting planting = new Planting(map, folded);
    for (OutlineRow row : OutlineRow.roots(planting.contents)) {
      planting
          .ground
          .getChildren()
          .add(new OutlineItem(row, planting.contents, planting::isOpen, planting::made));
    }
    planting.ground.setExpanded(true);
    planting.grow();
    return planting;
  }

  Contents contents() {
    return contents;
  }

  /** Above all lines. */
  TreeItem<OutlineRow> ground() {
    return ground;
  }

  Set<String> folded() {
    return folded;
  }

  /** Takes note of the claims that are folded now; gives the lines to be opened or closed. */
  List<OutlineItem> fold(Set<String> now) {
    folded = now;
    return items.values().stream()
        .filter(item -> item.isExpanded() != isOpen(item.getValue()))
        .toList();
  }

  private boolean isOpen(OutlineRow row) {
    return row.isOpen(folded);
  }

  private void made(OutlineItem item) {
    if (!item.getValue().again()) {
      item.getValue().claim().ifPresent(claim -> items.put(claim, item));
    }
  }

  /** Makes the lines under all open ones, since asking for them on the screen would take long. */
  private void grow() {
    Deque<TreeItem<OutlineRow>> open = new ArrayDeque<>(ground.getChildren());
    while (!open.isEmpty()) {
      TreeItem<OutlineRow> item = open.pop();
      if (item.isExpanded() && !item.isLeaf()) {
        open.addAll(item.getChildren());
      }
    }
  }
}
