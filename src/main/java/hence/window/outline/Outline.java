package hence.window.outline;

import hence.editing.Contents;
import hence.editing.Desk;
import hence.editing.OutlineRow;
import hence.editing.View;
import hence.map.ArgumentMap;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The whole map as a tree of words; selection and folds are those of the diagram. */
public final class Outline extends TreeView<OutlineRow> {
  /** So many folds at once are quicker made anew than opened one by one. */
  private static final int MANY_FOLDS = 16;

  private static final double LINE = 26;

  private final Desk desk;
  private final Supplier<List<String>> trail;
  private final Consumer<String> goTo;
  private final Runnable leave;
  private final Map<String, OutlineItem> items = new HashMap<>();
  private Contents contents;
  private Set<String> folded = Set.of();
  private View said;
  private boolean following;

  /**
   * @param trail the parts from the top of the map down to what is selected
   * @param goTo what to do when a line is picked
   * @param leave gives the keyboard to the map
   */
  public Outline(
      Desk desk,
      Phrases phrases,
      Supplier<List<String>> trail,
      Consumer<String> goTo,
      Runnable leave) {
    this.desk = desk;
    this.trail = trail;
    this.goTo = goTo;
    this.leave = leave;
    Naming naming = new Naming(desk, phrases);
    setId("outline");
    getStyleClass().add("outline");
    setShowRoot(false);
    setFixedCellSize(LINE);
    setCellFactory(_ -> new OutlineCell(desk, phrases));
    getSelectionModel().selectedItemProperty().addListener((_, _, item) -> picked(item));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    TypeAhead.on(this, line -> naming.brief(getTreeItem(line).getValue().part()));
    sceneProperty().addListener(_ -> follow());
    desk.onChange(this::follow);
    phrases.onTranslation(() -> setAccessibleText(phrases.say("command.outline")));
    setAccessibleText(phrases.say("command.outline"));
  }

  /** Shows what the desk shows; nothing to do while nobody looks. */
  private void follow() {
    if (getScene() == null || following) {
      return;
    }
    following = true;
    try {
      if (contents == null || contents.map() != desk.map()) {
        read(desk.map());
      } else if (folded != desk.view().folded()) {
        fold();
      }
      select();
      say();
    } finally {
      following = false;
    }
  }

  /** Says every line anew if its words, its fold or its status may be others now. */
  private void say() {
    View view = desk.view();
    if (said == null || !said.equals(view.select(said.selected()))) {
      refresh();
    }
    said = view;
  }

  private void read(ArgumentMap map) {
    contents = Contents.of(map);
    plant();
  }

  private void plant() {
    items.clear();
    folded = desk.view().folded();
    TreeItem<OutlineRow> ground = new TreeItem<>();
    for (OutlineRow row : OutlineRow.roots(contents)) {
      ground.getChildren().add(new OutlineItem(row, contents, this::isOpen, this::made));
    }
    ground.setExpanded(true);
    ground.addEventHandler(
        TreeItem.<OutlineRow>branchExpandedEvent(), event -> opened(event.getTreeItem()));
    ground.addEventHandler(
        TreeItem.<OutlineRow>branchCollapsedEvent(), event -> opened(event.getTreeItem()));
    setRoot(ground);
  }

  private boolean isOpen(OutlineRow row) {
    return row.claim().isEmpty() || !desk.view().folded().contains(row.part());
  }

  private void made(OutlineItem item) {
    if (!item.getValue().again()) {
      item.getValue().claim().ifPresent(claim -> items.put(claim, item));
    }
  }

  private void fold() {
    folded = desk.view().folded();
    List<OutlineItem> changed =
        items.values().stream()
            .filter(item -> item.isExpanded() != isOpen(item.getValue()))
            .toList();
    if (changed.size() > MANY_FOLDS) {
      plant();
    } else {
      changed.forEach(item -> item.setExpanded(isOpen(item.getValue())));
    }
  }

  /** A claim opened or closed here is unfolded or folded on the map. */
  private void opened(TreeItem<OutlineRow> item) {
    OutlineRow row = item.getValue();
    if (!following && row != null && row.claim().isPresent() && item.isExpanded() != isOpen(row)) {
      desk.toggleFold(row.part());
    }
  }

  private void picked(TreeItem<OutlineRow> item) {
    if (!following && item != null && item.getValue() != null) {
      following = true;
      try {
        goTo.accept(item.getValue().part());
      } finally {
        following = false;
      }
      // The line may have stood for a part that had to be unfolded on the map.
      if (folded != desk.view().folded()) {
        follow();
      }
    }
  }

  private void select() {
    Optional<String> selected = desk.view().selected();
    TreeItem<OutlineRow> now = getSelectionModel().getSelectedItem();
    if (selected.isEmpty()) {
      getSelectionModel().clearSelection();
    } else if (now == null || !now.getValue().shows(selected.get())) {
      find(trail.get()).or(() -> find(contents.way(selected.get()))).ifPresent(this::reach);
    }
  }

  private void reach(TreeItem<OutlineRow> item) {
    getSelectionModel().select(item);
    scrollTo(Math.max(0, getRow(item) - 4));
  }

  /** The line that a way of parts leads to, if all lines over it are open. */
  private Optional<TreeItem<OutlineRow>> find(List<String> way) {
    TreeItem<OutlineRow> at = getRoot();
    for (String part : way) {
      if (at.getValue() != null && at.getValue().shows(part)) {
        continue;
      }
      Optional<TreeItem<OutlineRow>> next =
          !at.isExpanded() || at.isLeaf()
              ? Optional.empty()
              : at.getChildren().stream().filter(i -> i.getValue().shows(part)).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at).filter(item -> item.getValue() != null);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    }
  }
}
