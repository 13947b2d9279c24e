package hence.window.outline;

import hence.editing.Desk;
import hence.editing.OutlineRow;
import hence.editing.View;
import hence.judging.Judgement;
import hence.map.ArgumentMap;
import hence.window.kit.Errands;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
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

  /** Maps with so many are read aside, so that the window does not stand still. */
  private static final int MANY_CLAIMS = 2_000;

  private static final double LINE = 26;

  private final Desk desk;
  private final Supplier<List<String>> trail;
  private final Consumer<String> goTo;
  private final Runnable leave;
  private final Errands reading = new Errands();
  private Planting planted;

  /** The map that is being read. */
  private ArgumentMap awaited;

  private Said said;
  private boolean following;

  /** What the lines say besides the map. */
  private record Said(String language, boolean judges, Judgement judgement) {}

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
      if (!isThere()) {
        read(desk.map());
      } else if (planted.folded() != desk.view().folded()) {
        fold();
      }
      if (isThere()) {
        select();
        say();
      }
    } finally {
      following = false;
    }
  }

  private boolean isThere() {
    return planted != null && planted.contents().map() == desk.map();
  }

  /** Says every line anew if its words or its status may be others now. */
  private void say() {
    View view = desk.view();
    Said now = new Said(view.language(), view.judges(), desk.judgement());
    if (!now.equals(said)) {
      said = now;
      refresh();
    }
  }

  private void read(ArgumentMap map) {
    if (map.claims().size() < MANY_CLAIMS) {
      plant(Planting.of(map, desk.view().folded()));
    } else if (map != awaited) {
      awaited = map;
      if (!isThere()) {
        setRoot(null);
      }
      Set<String> now = desk.view().folded();
      reading.start(_ -> Planting.of(map, now), this::arrive, () -> awaited = null);
    }
  }

  private void arrive(Planting made) {
    awaited = null;
    if (made.contents().map() == desk.map()) {
      following = true;
      plant(made);
      following = false;
    }
    follow();
  }

  private void plant(Planting made) {
    planted = made;
    TreeItem<OutlineRow> ground = made.ground();
    ground.addEventHandler(
        TreeItem.<OutlineRow>branchExpandedEvent(), event -> opened(event.getTreeItem()));
    ground.addEventHandler(
        TreeItem.<OutlineRow>branchCollapsedEvent(), event -> opened(event.getTreeItem()));
    setRoot(ground);
  }

  private void fold() {
    List<OutlineItem> changed = planted.fold(desk.view().folded());
    if (changed.size() > MANY_FOLDS) {
      read(desk.map());
    } else {
      changed.forEach(item -> item.setExpanded(!item.isExpanded()));
    }
  }

  /** A claim opened or closed here is unfolded or folded on the map. */
  private void opened(TreeItem<OutlineRow> item) {
    OutlineRow row = item.getValue();
    if (!following && row != null && row.claim().isPresent()) {
      if (item.isExpanded() != row.isOpen(desk.view().folded())) {
        desk.toggleFold(row.part());
      }
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
      if (planted.folded() != desk.view().folded()) {
        follow();
      }
    }
  }

  private void select() {
    Optional<String> selected = desk.view().selected();
    TreeItem<OutlineRow> now = getSelectionModel().getSelectedItem();
    if (selected.isEmpty()) {
      // Lines are counted when a selection is cleared, even if there is none.
      if (now != null) {
        getSelectionModel().clearSelection();
      }
    } else if (now == null || !now.getValue().shows(selected.get())) {
      find(trail.get())
          .or(() -> find(planted.contents().way(selected.get())))
          .ifPresent(this::reach);
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
