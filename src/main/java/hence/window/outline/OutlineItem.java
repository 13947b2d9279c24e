package hence.window.outline;

import hence.editing.Contents;
import hence.editing.OutlineRow;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A line of the outline; the lines under it are made when they are first to be seen. */
final class OutlineItem extends TreeItem<OutlineRow> {
  private final Contents contents;
  private final Predicate<OutlineRow> isOpen;
  private final Consumer<OutlineItem> made;

  /** Asked for with every count of the lines, and those are many. */
  private final boolean leaf;

  private boolean grown;

  /**
   * @param isOpen whether a line shows what is under it at first
   * @param made told of every line that is made under this one
   */
  OutlineItem(
      OutlineRow row, Contents contents, Predicate<OutlineRow> isOpen, Consumer<OutlineItem> made) {
    super(row);
    this.contents = contents;
    this.isOpen = isOpen;
    this.made = made;
    this.leaf = !row.hasUnder(contents);
    setExpanded(isOpen.test(row));
    made.accept(this);
  }

  @Override
  public boolean isLeaf() {
    return leaf;
  }

  @Override
  public ObservableList<TreeItem<OutlineRow>> getChildren() {
    if (!grown) {
      grown = true;
      super.getChildren()
          .setAll(
              getValue().under(contents).stream()
                  .map(row -> new OutlineItem(row, contents, isOpen, made))
                  .toList());
    }
    return super.getChildren();
  }
}
