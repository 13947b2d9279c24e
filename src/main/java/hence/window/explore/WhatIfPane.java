package hence.window.explore;

import hence.editing.Desk;
import hence.editing.Scenarios;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.Status;
import hence.judging.WhatChanged;
import hence.window.kit.Cards;
import hence.window.kit.Seen;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What the reader marked, whether the contention still holds, and all that changed and why. */
public final class WhatIfPane extends ScrollPane {
  /** More changes than this are counted and not listed. */
  private static final int MOST_LISTED = 60;

  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;
  private final Consumer<String> goTo;
  private final Runnable save;
  private final VBox content = new VBox();
  private final ChoiceBox<Lens> lens = new ChoiceBox<>();

  /**
   * @param goTo what to do when a part that is mentioned here is clicked
   * @param save asks for a name and keeps the marks as a scenario in the map's file
   */
  public WhatIfPane(Desk desk, Phrases phrases, Consumer<String> goTo, Runnable save) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
    this.goTo = goTo;
    this.save = save;
    setId("what-if");
    lens.setId("lens");
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    lens.getItems().addAll(Lens.values());
    lens.setMaxWidth(Double.MAX_VALUE);
    lens.setOnAction(_ -> look(lens.getValue()));
    Seen.on(this, desk, this::refresh);
  }

  private void look(Lens through) {
    // Also called when the box only follows the view.
    if (through != desk.view().lens()) {
      desk.change(desk.view().withLens(through));
    }
  }

  private void refresh() {
    content.getChildren().clear();
    lens();
    verdict();
    marks();
    changes();
    scenarios();
  }

  private void lens() {
    heading("lens");
    lens.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Lens shown) {
            return shown == null ? "" : phrases.say("lens." + shown.word());
          }

          @Override
          public Lens fromString(String words) {
            throw new UnsupportedOperationException("a lens is picked, not typed");
          }
        });
    if (lens.getValue() != desk.view().lens()) {
      lens.setValue(desk.view().lens());
    }
    content.getChildren().add(lens);
    say(phrases.say("lens." + desk.view().lens().word() + ".means"), "quiet");
    if (!desk.judgement().converged()) {
      say(phrases.say("lens.unsettled"), "warning-text");
    }
  }

  private void verdict() {
    heading("verdict");
    String contention = desk.map().contention();
    Judgement judgement = desk.judgement();
    say(status(judgement, contention), "verdict", style(judgement.status(contention)));
    say(judgement.why(contention, desk.view().language()), "quiet");
  }

  private void marks() {
    heading("marks");
    Opinions opinions = desk.view().opinions();
    if (opinions.isEmpty()) {
      say(phrases.say("marks.none"), "hint");
      return;
    }
    desk.map().claims().stream()
        .filter(claim -> opinions.of(claim.id()).isPresent())
        .forEach(claim -> mark(claim.id(), opinions.of(claim.id()).get()));
    Button reset = new Button(phrases.say("command.reset"));
    reset.setId("reset");
    reset.setOnAction(_ -> desk.change(desk.view().withOpinions(Opinions.NONE)));
    Button keep = new Button(phrases.say("scenario.save"));
    keep.getStyleClass().add("flat");
    keep.setOnAction(_ -> save.run());
    FlowPane buttons = new FlowPane(8, 4, reset, keep);
    content.getChildren().add(buttons);
  }

  private void mark(String claim, Opinion opinion) {
    String words =
        phrases.say("marks.one", naming.brief(claim), opinion.word(desk.view().language()));
    content.getChildren().add(Cards.mention(words, () -> goTo.accept(claim)));
  }

  /** Everything whose status is not what it would be without the reader's marks. */
  private void changes() {
    if (desk.view().opinions().isEmpty()) {
      return;
    }
    List<String> changed = WhatChanged.parts(desk.asSaid(), desk.judgement());
    say(phrases.say("changes", changed.size()), "section");
    if (changed.isEmpty()) {
      say(phrases.say("changes.none"), "hint");
    }
    changed.stream()
        .limit(MOST_LISTED)
        .map(id -> WhatChanged.of(id, desk.asSaid(), desk.judgement(), desk.view().language()))
        .forEach(this::change);
    if (changed.size() > MOST_LISTED) {
      say(phrases.say("changes.more", changed.size() - MOST_LISTED), "hint");
    }
  }

  private void change(WhatChanged.Change change) {
    String part = change.partId();
    String from = change.before().word(desk.view().language());
    String to = status(desk.judgement(), part);
    String words = phrases.say("changes.one", naming.brief(part), from, to);
    content
        .getChildren()
        .add(
            Cards.mention(
                words + "\n" + change.why(), () -> goTo.accept(part), style(change.after())));
  }

  private void scenarios() {
    Map<String, Opinions> kept = Scenarios.of(desk.map());
    if (kept.isEmpty()) {
      return;
    }
    heading("scenarios");
    kept.forEach((name, opinions) ->
        content
            .getChildren()
            .add(Cards.mention(name, () -> desk.change(desk.view().withOpinions(opinions)))));
  }

  private String status(Judgement judgement, String part) {
    String word = judgement.status(part).word(desk.view().language());
    return judgement.score(part).isPresent()
        ? phrases.say("scored", word, judgement.score(part).getAsDouble())
        : word;
  }

  private static String style(Status status) {
    return "status-" + status.key();
  }

  private void heading(String key) {
    say(phrases.say(key), "section");
  }

  private void say(String words, String... styles) {
    content.getChildren().add(Cards.label(words, styles));
  }
}
