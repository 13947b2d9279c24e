package hence.window.practice.together;

import hence.lesson.practice.together.Grouping;
import hence.lesson.practice.together.Question;
import hence.lesson.practice.together.Together;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.practice.exercise.PracticeKeys;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeMap;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Plain cards under what they bear on; the author's map of them once the answer is known. */
final class TogetherView implements PracticeView {
  private final Work<Together> work;
  private final PracticeLook look;
  private final Label bearsOn = new Label();
  private final Label target = Cards.label("", "together-target");
  private final Label how = new Label();
  private final FlowPane cards = new FlowPane();
  private final Button together = new Button();
  private final Button apart = new Button();
  private final PracticeKeys keys = new PracticeKeys();
  private final VBox side = new VBox();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final BorderPane region = new BorderPane();
  private final PracticeMap answer;
  private final List<TogetherCard> shown = new ArrayList<>();
  private Question asked;

  TogetherView(Work<Together> work, PracticeLook look) {
    this.work = work;
    this.look = look;
    this.answer = new PracticeMap(look, work.now().author());
    bearsOn.getStyleClass().add("section");
    how.getStyleClass().add("together-how");
    target.setMaxWidth(520);
    cards.getStyleClass().add("together-cards");
    together.setId("together");
    apart.setId("apart");
    for (Button choice : List.of(together, apart)) {
      choice.getStyleClass().add("together-choice");
      choice.setMinWidth(Region.USE_PREF_SIZE);
    }
    together.setOnAction(_ -> all(true));
    apart.setOnAction(_ -> all(false));
    HBox choices = new HBox(together, apart);
    choices.getStyleClass().add("together-choices");
    page.getChildren().addAll(bearsOn, target, how, cards, choices);
    page.getStyleClass().add("together-page");
    page.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("together-scroll");
    side.getStyleClass().add("practice-side");
    region.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public String action() {
    Grouping answer = work.now().answer();
    if (answer.isSettled()) {
      return work.now().hasNext() ? "practice.next-question" : "practice.check";
    }
    return switch (answer.stage()) {
      case 1 -> "practice.check.kind";
      case 2 -> "practice.check.author";
      default -> "practice.check";
    };
  }

  @Override
  public boolean canAct() {
    return work.now().canCheck() || work.now().answer().isSettled();
  }

  @Override
  public void act() {
    Together now = work.now();
    if (!now.answer().isSettled()) {
      work.learn(now.check());
    } else if (now.hasNext()) {
      work.step(now.next());
      focus();
    }
  }

  @Override
  public void focus() {
    shown.stream().findFirst().ifPresent(TogetherCard::requestFocus);
  }

  @Override
  public void refresh() {
    Question question = work.now().question();
    if (!question.equals(asked)) {
      asked = question;
      shown.clear();
      question.cards().forEach(card -> shown.add(new TogetherCard(this::group)));
      cards.getChildren().setAll(shown);
      cards.setPrefWrapLength(shown.size() == 4 ? 560 : 840);
    }
    boolean against = question.stance() == Stance.AGAINST;
    bearsOn.setText(
        look.say("practice.together.question", work.now().at() + 1, work.now().questions().size()));
    target.setText(Text.typeset(words(question.target())));
    how.setText(look.say(against ? "practice.together.against" : "practice.together.for"));
    boolean two = shown.size() == 2;
    together.setText(look.say(two ? "practice.together.one" : "practice.together.all"));
    apart.setText(look.say(two ? "practice.together.two" : "practice.together.none"));
    boolean settled = work.now().answer().isSettled();
    together.setDisable(settled);
    apart.setDisable(settled);
    for (int i = 0; i < shown.size(); i++) {
      show(shown.get(i), question.cards().get(i), two, settled);
    }
    choose(together, two && isAll(true));
    choose(apart, two && isAll(false));
    keys.show(look.say(two ? "practice.together.keys.two" : "practice.together.keys"));
    keys.setVisible(!settled);
    lay(settled);
  }

  /** The author's reasons beside the cards as soon as they give nothing away. */
  private void lay(boolean settled) {
    Label heading = Cards.label(look.say("practice.together.answer"), "section");
    if (settled) {
      answer.show(work.now().author());
      VBox seen = new VBox(heading, answer);
      VBox.setVgrow(answer, javafx.scene.layout.Priority.ALWAYS);
      seen.getStyleClass().addAll("practice-side", "together-answer");
      region.setCenter(scroll);
      region.setRight(seen);
    } else {
      side.getChildren()
          .setAll(Cards.label(look.say("practice.together.test"), "together-test"), keys);
      region.setCenter(scroll);
      region.setRight(side);
    }
  }

  private void show(TogetherCard card, String claim, boolean two, boolean settled) {
    Grouping answer = work.now().answer();
    card.show(
        claim,
        Text.typeset(words(claim)),
        two ? 0 : shown.size(),
        answer.group(claim),
        settled,
        look.say("practice.together.card", words(claim)));
  }

  private static void choose(Button button, boolean on) {
    button.getStyleClass().remove("accent");
    if (on) {
      button.getStyleClass().add("accent");
    }
  }

  private boolean isAll(boolean alike) {
    List<Integer> groups =
        asked.cards().stream().flatMap(card -> work.now().answer().group(card).stream()).toList();
    return groups.size() == asked.cards().size()
        && (groups.stream().distinct().count() == 1) == alike;
  }

  private void all(boolean alike) {
    work.step(work.now().all(alike));
  }

  private void group(String card, int group) {
    Together now = work.now();
    boolean same = now.answer().group(card).equals(Optional.of(group));
    work.step(same ? now.ungroup(card) : now.group(card, group));
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean two = shown.size() == 2;
    boolean open = !work.now().answer().isSettled();
    boolean used =
        switch (event.getCode()) {
          case RIGHT, DOWN -> walk(1);
          case LEFT, UP -> walk(-1);
          case DIGIT1, NUMPAD1 -> open && choose(true);
          case DIGIT2, NUMPAD2 -> open && choose(false);
          case KeyCode code -> open && !two && letter(code);
        };
    if (used) {
      event.consume();
    }
  }

  private boolean choose(boolean alike) {
    all(alike);
    return true;
  }

  private boolean letter(KeyCode code) {
    int group = code.getName().length() == 1 ? code.getName().charAt(0) - 'A' : -1;
    Optional<TogetherCard> here = shown.stream().filter(TogetherCard::isFocused).findFirst();
    if (here.isEmpty() || group < 0 || group >= shown.size()) {
      return false;
    }
    group(here.get().claim(), group);
    return true;
  }

  private boolean walk(int by) {
    int here = -1;
    for (int i = 0; i < shown.size(); i++) {
      here = shown.get(i).isFocused() ? i : here;
    }
    shown.get(Math.clamp(here + by, 0, shown.size() - 1)).requestFocus();
    return true;
  }

  /** A claim in full, a reason as the step from its premises. */
  private String words(String part) {
    ArgumentMap map = work.now().portion().map();
    return switch (map.part(part).orElseThrow()) {
      case Claim claim -> claim.text().in(look.language());
      case Reason reason ->
          look.say(
              "practice.together.step",
              reason.premises().stream().map(this::words).collect(Collectors.joining(" ")),
              words(reason.target()));
    };
  }
}
