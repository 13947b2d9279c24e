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
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
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
  private final TogetherChoices choices = new TogetherChoices(this::all);
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
    page.getChildren().addAll(bearsOn, target, how, cards, choices);
    page.getStyleClass().add("together-page");
    page.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("together-scroll");
    side.getStyleClass().add("practice-side");
    region.addEventFilter(
        KeyEvent.KEY_PRESSED, new TogetherKeys(shown, this::isOpen, this::all, this::group)::press);
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
    boolean settled = work.now().answer().isSettled();
    for (int i = 0; i < shown.size(); i++) {
      show(shown.get(i), question.cards().get(i), two, settled);
    }
    choices.show(look, two, settled, groups());
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
      VBox.setVgrow(answer, Priority.ALWAYS);
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

  private boolean isOpen() {
    return !work.now().answer().isSettled();
  }

  /** How many groups the student makes of the cards; 0 as long as some are in none. */
  private int groups() {
    List<Integer> groups =
        asked.cards().stream().flatMap(card -> work.now().answer().group(card).stream()).toList();
    return groups.size() == asked.cards().size() ? (int) groups.stream().distinct().count() : 0;
  }

  private void all(boolean alike) {
    work.step(work.now().all(alike));
  }

  private void group(String card, int group) {
    Together now = work.now();
    boolean same = now.answer().group(card).equals(Optional.of(group));
    work.step(same ? now.ungroup(card) : now.group(card, group));
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
