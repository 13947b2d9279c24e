package hence.window.command;

import hence.window.words.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command under a name in the user's language. */
public final class Menus extends MenuBar {
  public static final String SEPARATOR = "-";

  /** What can be asked of a part, in the menu and with the part under the pointer. */
  public static final List<String> EXPLORE =
      List.of(
          "accept",
          "doubt",
          "reject",
          "unmark",
          "reset",
          SEPARATOR,
          "focus-rests",
          "focus-serves",
          "focus-near",
          "leave-focus",
          SEPARATOR,
          "ask-load");

  /** What stands in which menu, in order. */
  private static final Map<String, List<String>> CONTENTS =
      Map.of(
          "file",
              List.of(
                  "open",
                  "recent",
                  "essay",
                  SEPARATOR,
                  "export",
                  "copy-picture",
                  SEPARATOR,
                  "quit"),
          "view",
              List.of(
                  "zoom-in",
                  "zoom-out",
                  "full-size",
                  "fit",
                  SEPARATOR,
                  "outline",
                  SEPARATOR,
                  "toggle-fold",
                  "fold-all",
                  "unfold-all",
                  SEPARATOR,
                  "down",
                  "up",
                  "right",
                  "left",
                  SEPARATOR,
                  "tidy",
                  "compact",
                  "layered",
                  SEPARATOR,
                  "light",
                  "dark",
                  "print",
                  SEPARATOR,
                  "language"),
          "go",
              List.of(
                  "palette",
                  "search",
                  "next-find",
                  "previous-find",
                  SEPARATOR,
                  "contention",
                  "back",
                  "forward",
                  "next-chain"),
          "explore", EXPLORE,
          "teach",
              List.of(
                  "present",
                  "present-from-start",
                  SEPARATOR,
                  "record-step",
                  "update-step",
                  "light-up",
                  "save-tour",
                  SEPARATOR,
                  "practice",
                  SEPARATOR,
                  "hints"),
          "help", List.of("keys"));

  private final Phrases phrases;
  private final Map<String, Command> commands;
  private final Menu recent = new Menu();

  public Menus(Phrases phrases, List<Command> commands) {
    this.phrases = phrases;
    this.commands = commands.stream().collect(Collectors.toMap(Command::id, Function.identity()));
    setId("menus");
    phrases.onTranslation(this::translate);
    for (String menu : List.of("file", "view", "go", "explore", "teach", "help")) {
      getMenus().add(menu(menu));
    }
    translate();
  }

  /** The menu of files opened lately, filled by whoever knows them. */
  public Menu recent() {
    return recent;
  }

  private Menu menu(String name) {
    Menu menu = new Menu();
    menu.setUserData("menu." + name);
    for (String id : CONTENTS.get(name)) {
      menu.getItems().add(item(id));
    }
    return menu;
  }

  private MenuItem item(String id) {
    if (id.equals(SEPARATOR)) {
      return new SeparatorMenuItem();
    }
    if (id.equals("recent")) {
      recent.setUserData("menu.recent");
      return recent;
    }
    Command command = commands.get(id);
    MenuItem item = new MenuItem();
    item.setUserData(command);
    item.setOnAction(_ -> command.action().run());
    command.key().ifPresent(item::setAccelerator);
    return item;
  }

  private void translate() {
    getMenus().forEach(this::translate);
  }

  private void translate(MenuItem item) {
    switch (item.getUserData()) {
      case Command command -> item.setText(KeyNames.labelled(command, phrases));
      case String key -> item.setText(phrases.say(key));
      case null, default -> {}
    }
    if (item instanceof Menu menu && menu != recent) {
      menu.getItems().forEach(this::translate);
    }
  }
}
