package hence.window.kit;

import hence.window.words.Phrases;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The panes beside the map, one tab each. */
public final class SidePane extends TabPane {
  private final Phrases phrases;

  public SidePane(Phrases phrases) {
    this.phrases = phrases;
    setId("side");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    phrases.onTranslation(this::translate);
  }

  /** Adds a pane, visible only in front; its title is the phrase {@code side.<id>}. */
  public void add(Node pane) {
    Tab tab = new Tab(phrases.say("side." + pane.getId()), pane);
    tab.setId(pane.getId());
    // Else only what a tab lies in is hidden, and the pane itself would not know.
    pane.visibleProperty().bind(tab.selectedProperty());
    getTabs().add(tab);
  }

  /** Brings a pane to the front. */
  public void show(String id) {
    getTabs().stream()
        .filter(tab -> tab.getId().equals(id))
        .findFirst()
        .ifPresent(getSelectionModel()::select);
  }

  private void translate() {
    getTabs().forEach(tab -> tab.setText(phrases.say("side." + tab.getId())));
  }
}
