package hence.window.explore;

import hence.editing.Desk;
import hence.judging.CutSets;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.judging.SupportSets;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.kit.Cards;
import hence.window.kit.Errands;
import hence.window.kit.Seen;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What topples a claim, smallest sets first; pointing at one shows it, a click tries it. */
public final class LoadPane extends ScrollPane {
  /** More sets than this are counted and not listed. */
  private static final int MOST_LISTED = 60;

  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;
  private final Consumer<List<String>> show;
  private final Consumer<List<String>> attempt;
  private final VBox content = new VBox();
  private final CheckBox heat = new CheckBox();
  private Optional<String> asked = Optional.empty();
  private final Errands errands = new Errands();
  private final Seen seen;
  private Question answered;
  private Answer answer;

  /** What the sets depend on. */
  private record Question(ArgumentMap map, String of) {}

  private record Answer(CutSets cuts, SupportSets supports) {}

  /**
   * @param show shows claims on the map; an empty list shows none
   * @param attempt tries what follows if those claims are false
   */
  public LoadPane(
      Desk desk, Phrases phrases, Consumer<List<String>> show, Consumer<List<String>> attempt) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
    this.show = show;
    this.attempt = attempt;
    setId("load");
    heat.setId("heat");
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    heat.setOnAction(_ -> heat());
    seen = Seen.on(this, desk, this::refresh);
  }

  /** Asks what topples another claim. */
  public void ask(String claim) {
    asked = Optional.of(claim);
    if (desk.view().load().isPresent()) {
      heat();
    }
    seen.refresh();
  }

  private void heat() {
    desk.change(desk.view().withLoad(heat.isSelected() ? Optional.of(of()) : Optional.empty()));
  }

  private String of() {
    return asked.filter(id -> desk.map().part(id).isPresent()).orElse(desk.map().contention());
  }

  /** Looks for the sets off the interface thread: a large map takes a second or two. */
  private void refresh() {
    Question question = new Question(desk.map(), of());
    if (answered == null
        || answered.map() != question.map()
        || !answered.of().equals(question.of())) {
      answered = question;
      answer = null;
      errands.start(_ -> answer(question), this::arrive, () -> {});
    }
    list();
  }

  private static Answer answer(Question question) {
    return new Answer(
        CutSets.of(question.map(), Opinions.NONE, question.of(), CutSets.USUAL_SIZE),
        SupportSets.of(question.map(), Opinions.NONE, question.of()));
  }

  private void arrive(Answer found) {
    answer = found;
    list();
  }

  private void list() {
    content.getChildren().clear();
    heat.setText(phrases.say("load.heat"));
    heat.setSelected(desk.view().load().isPresent());
    say(phrases.say("load.of"), "section");
    say(naming.full(of()), "main-text");
    askSelected();
    content.getChildren().add(heat);
    if (answer == null) {
      say(phrases.say("load.searching"), "hint");
    } else if (answer.cuts().status() != Status.IN) {
      say(phrases.say("load.not-in"), "hint");
    } else {
      cuts();
      supports();
    }
  }

  private void askSelected() {
    desk.view()
        .selected()
        .filter(id -> !id.equals(of()) && desk.map().part(id).orElseThrow() instanceof Claim)
        .ifPresent(
            id -> content.getChildren().add(button("load.ask", naming.brief(id), () -> ask(id))));
    if (!of().equals(desk.map().contention())) {
      content.getChildren().add(button("load.ask-contention", "", this::askContention));
    }
  }

  private void askContention() {
    ask(desk.map().contention());
  }

  private Button button(String key, String value, Runnable action) {
    Button button = new Button(phrases.say(key, value));
    button.setWrapText(true);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void cuts() {
    List<List<String>> cuts = answer.cuts().cuts();
    say(phrases.say("load.cuts", cuts.size()), "section");
    say(
        phrases.say(
            answer.cuts().complete() ? "load.complete" : "load.incomplete",
            answer.cuts().complete() ? answer.cuts().maxSize() : answer.cuts().completeSize()),
        "quiet");
    cuts.stream().limit(MOST_LISTED).forEach(this::cut);
    if (cuts.size() > MOST_LISTED) {
      say(phrases.say("load.more", cuts.size() - MOST_LISTED), "hint");
    }
  }

  private void cut(List<String> cut) {
    Button row = Cards.mention(names(cut), () -> attempt.accept(cut), "cut");
    row.setOnMouseEntered(_ -> show.accept(cut));
    row.setOnMouseExited(_ -> show.accept(List.of()));
    row.focusedProperty().addListener((_, _, now) -> show.accept(now ? cut : List.of()));
    content.getChildren().add(row);
  }

  private void supports() {
    List<List<String>> supports = answer.supports().supports();
    say(phrases.say("load.supports", supports.size()), "section");
    say(phrases.say("load.supports.means"), "quiet");
    for (List<String> set : supports.stream().limit(MOST_LISTED).toList()) {
      Button row = Cards.mention(names(set), () -> show.accept(set));
      row.setOnMouseEntered(_ -> show.accept(set));
      row.setOnMouseExited(_ -> show.accept(List.of()));
      content.getChildren().add(row);
    }
  }

  private String names(List<String> claims) {
    return String.join(phrases.say("load.and"), claims.stream().map(naming::brief).toList());
  }

  private void say(String words, String... styles) {
    content.getChildren().add(Cards.label(words, styles));
  }
}
