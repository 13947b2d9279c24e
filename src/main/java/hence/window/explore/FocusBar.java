package hence.window.explore;

import hence.editing.Chains;
import hence.editing.Desk;
import hence.editing.Focus;
import hence.editing.Visits;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.kit.Cards;
import hence.window.kit.Tips;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Back and forward, the chain of claims from the contention to here, and what is in focus. */
public final class FocusBar extends HBox {
  private static final int MOST_CHAINS = 50;
  private static final int LONGEST_CRUMB = 22;

  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;
  private final Consumer<String> goTo;
  private final Consumer<List<String>> show;
  private final Button back = icon(Feather.ARROW_LEFT);
  private final Button forward = icon(Feather.ARROW_RIGHT);
  private final HBox crumbs = new HBox();
  private final Button nextChain = new Button();
  private final Label lens = new Label();
  private final Label focus = new Label();
  private final ToggleButton hide = new ToggleButton();
  private final Button leave = icon(Feather.X);
  private List<List<String>> chains = List.of();
  private List<Crumb> said = List.of();
  private ArgumentMap chained;
  private Optional<String> shown = Optional.empty();
  private int chain;

  /** A claim of the chain and what it is called. */
  private record Crumb(String claim, String name) {}

  /**
   * @param goTo what to do when a claim of the chain is clicked
   * @param show shows a chain's claims on the map
   */
  public FocusBar(
      Desk desk,
      Phrases phrases,
      Visits visits,
      Consumer<Visits.Visit> revisit,
      Consumer<String> goTo,
      Consumer<List<String>> show) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
    this.goTo = goTo;
    this.show = show;
    setId("focus-bar");
    crumbs.setId("crumbs");
    nextChain.setId("next-chain");
    lens.setId("lens-name");
    lens.getStyleClass().add("lens-name");
    back.setId("back");
    forward.setId("forward");
    getStyleClass().add("focus-bar");
    crumbs.getStyleClass().add("crumbs");
    back.setOnAction(_ -> visits.back().ifPresent(revisit));
    forward.setOnAction(_ -> visits.forward().ifPresent(revisit));
    nextChain.getStyleClass().add("flat");
    nextChain.setOnAction(_ -> nextChain());
    hide.setOnAction(_ -> refocus(hide.isSelected()));
    leave.setOnAction(_ -> desk.change(desk.view().withFocus(Optional.empty())));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    crumbs.setMinWidth(0);
    getChildren().addAll(back, forward, crumbs, nextChain, space, lens, focus, hide, leave);
    desk.onChange(() -> {
      back.setDisable(!visits.canGoBack());
      forward.setDisable(!visits.canGoForward());
      refresh();
    });
    back.setDisable(true);
    forward.setDisable(true);
    refresh();
  }

  private static Button icon(Feather feather) {
    Button button = new Button(null, new FontIcon(feather));
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private void refresh() {
    Tips.set(back, phrases.say("command.back"));
    Tips.set(forward, phrases.say("command.forward"));
    Tips.set(leave, phrases.say("command.leave-focus"));
    boolean isOther = !shown.equals(desk.view().selected());
    if (isOther) {
      shown = desk.view().selected();
      chain = 0;
    }
    if (isOther || chained != desk.map()) {
      chained = desk.map();
      chains =
          shown
              .filter(id -> chained.part(id).isPresent())
              .map(id -> Chains.from(chained, id, MOST_CHAINS))
              .orElse(List.of());
    }
    crumbs();
    lens();
    focus();
  }

  /** The picture names its lens too, but that may be out of sight. */
  private void lens() {
    String name = phrases.say("lens." + desk.view().lens().word());
    lens.setText(phrases.say("lens.named", name));
    show(lens, desk.view().judges());
  }

  private void crumbs() {
    List<Crumb> now =
        chains.stream()
            .skip(chain)
            .limit(1)
            .flatMap(List::stream)
            .filter(id -> desk.map().part(id).orElseThrow() instanceof Claim)
            .map(id -> new Crumb(id, naming.brief(id)))
            .toList();
    if (!now.equals(said)) {
      said = now;
      crumbs.getChildren().clear();
      now.forEach(this::add);
    }
    if (chains.size() > 1) {
      nextChain.setText(phrases.say("chain", chain + 1, chains.size()));
    }
    show(nextChain, chains.size() > 1);
  }

  private void add(Crumb crumb) {
    if (!crumbs.getChildren().isEmpty()) {
      crumbs.getChildren().add(Cards.label("›", "quiet"));
    }
    String name = crumb.name();
    String cut = name.length() > LONGEST_CRUMB ? name.substring(0, LONGEST_CRUMB - 1) + "…" : name;
    Button button = new Button(cut);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("flat", "crumb");
    button.setOnAction(_ -> goTo.accept(crumb.claim()));
    button.setMinWidth(0);
    crumbs.getChildren().add(button);
  }

  /** Shows the next of the chains that lead from here to the contention. */
  public void nextChain() {
    if (chains.isEmpty()) {
      return;
    }
    chain = (chain + 1) % chains.size();
    crumbs();
    show.accept(chains.get(chain));
  }

  private void focus() {
    Optional<Focus> now = desk.view().focus();
    now.ifPresent(f -> {
      String reach = "focus." + f.reach().name().toLowerCase(Locale.ROOT);
      focus.setText(phrases.say(reach, naming.brief(f.part()), f.links()));
      hide.setSelected(f.hides());
    });
    hide.setText(phrases.say("focus.hide"));
    show(focus, now.isPresent());
    show(hide, now.isPresent());
    show(leave, now.isPresent());
  }

  private void refocus(boolean hides) {
    desk.view()
        .focus()
        .ifPresent(f -> desk.change(desk.view().withFocus(Optional.of(f.hiding(hides)))));
  }

  private static void show(Region control, boolean on) {
    control.setVisible(on);
    control.setManaged(on);
  }
}
