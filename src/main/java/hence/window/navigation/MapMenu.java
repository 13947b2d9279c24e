package hence.window.navigation;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.command.KeyNames;
import hence.window.command.Menus;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with the part under the pointer. */
public final class MapMenu {
  private static final List<String> ITEMS =
      Stream.concat(Menus.EXPLORE.stream(), Stream.of(Menus.SEPARATOR, "toggle-fold")).toList();

  private final MapCanvas canvas;
  private final Desk desk;
  private final Phrases phrases;
  private final Map<String, Command> commands;
  private final ContextMenu menu = new ContextMenu();

  private MapMenu(MapCanvas canvas, Desk desk, Phrases phrases, List<Command> commands) {
    this.canvas = canvas;
    this.desk = desk;
    this.phrases = phrases;
    this.commands = commands.stream().collect(Collectors.toMap(Command::id, Function.identity()));
  }

  public static void on(MapCanvas canvas, Desk desk, Phrases phrases, List<Command> commands) {
    MapMenu menu = new MapMenu(canvas, desk, phrases, commands);
    canvas.setOnContextMenuRequested(menu::open);
  }

  private void open(ContextMenuEvent event) {
    Optional<String> part =
        event.isKeyboardTrigger()
            ? desk.view().selected()
            : canvas.partAt(event.getX(), event.getY());
    if (part.isEmpty()) {
      return;
    }
    desk.select(part);
    menu.getItems().setAll(ITEMS.stream().map(this::item).toList());
    menu.show(canvas, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem item(String id) {
    if (id.equals(Menus.SEPARATOR)) {
      return new SeparatorMenuItem();
    }
    Command command = commands.get(id);
    MenuItem item = new MenuItem(KeyNames.labelled(command, phrases));
    item.setOnAction(_ -> command.action().run());
    command.key().ifPresent(item::setAccelerator);
    return item;
  }
}
