package hence.window;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.window.command.Menus;
import hence.window.kit.Tips;
import hence.window.navigation.ViewCommands;
import hence.window.search.SearchBar;
import hence.window.words.Phrases;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menus, the map's title, the search, and the switches for language and theme. */
final class TitleBar extends HBox {
  private final Desk desk;
  private final Phrases phrases;
  private final Label title = new Label();
  private final Button language = new Button();
  private final FontIcon icon = new FontIcon(Feather.MOON);
  private final Button theme = new Button(null, icon);

  TitleBar(Desk desk, Phrases phrases, Menus menus, SearchBar search, ViewCommands view) {
    this.desk = desk;
    this.phrases = phrases;
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    setHgrow(title, Priority.SOMETIMES);
    title.setId("map-title");
    language.setId("language");
    theme.setId("theme");
    language.getStyleClass().add("flat");
    theme.getStyleClass().addAll("flat", "button-icon");
    language.setOnAction(_ -> view.nextLanguage());
    theme.setOnAction(_ -> view.nextTheme());
    getChildren().addAll(menus, title, space, search, language, theme);
    getStyleClass().add("title-bar");
  }

  void refresh() {
    title.setText(desk.map().title().in(desk.view().language()));
    language.setText(phrases.say("language.other"));
    Tips.set(language, phrases.say("command.language"));
    boolean dark = desk.view().theme().equals(Theme.DARK);
    icon.setIconCode(dark ? Feather.SUN : Feather.MOON);
    Tips.set(theme, phrases.say("theme.next"));
  }
}
