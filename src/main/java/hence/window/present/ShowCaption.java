package hence.window.present;

import hence.editing.Consequence;
import hence.editing.Presentation;
import hence.judging.Opinion;
import hence.lesson.tour.TourStep;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said at a step, below the map: its title, its note, its what-if and how far one is. */
final class ShowCaption extends VBox {
  private static final int MOST_NAMES = 4;

  private final Show show;
  private final Phrases phrases;
  private final Naming naming;
  private final Label title = Cards.label("", "show-title");
  private final Label paragraph = new Label();
  private final FlowPane chips = new FlowPane();
  private final NoteFlow note = new NoteFlow();
  private final Label then = Cards.label("", "show-then");
  private final VBox head = new VBox(title, paragraph);
  private final VBox body = new VBox(chips, note, then);
  private final ShowProgress progress;

  ShowCaption(Show show, Phrases phrases) {
    this.show = show;
    this.phrases = phrases;
    this.naming = new Naming(show.desk(), phrases);
    this.progress = new ShowProgress(show.now().count(), at -> show.go(now -> now.to(at)));
    setId("show-caption");
    getStyleClass().add("show-caption");
    title.setId("show-title");
    then.setId("show-then");
    paragraph.getStyleClass().add("show-paragraph");
    chips.getStyleClass().add("show-chips");
    head.getStyleClass().add("show-head");
    body.getStyleClass().add("show-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    HBox words = new HBox(head, body);
    words.getStyleClass().add("show-words");
    getChildren().addAll(words, progress);
    setMaxHeight(USE_PREF_SIZE);
  }

  /** Says what is to be said at the step that is shown now. */
  void refresh() {
    Presentation now = show.now();
    TourStep step = now.step();
    String language = show.desk().view().language();
    title.setText(Text.typeset(step.title().in(language)));
    step.paragraph()
        .ifPresent(number -> paragraph.setText(phrases.say("source.paragraph", number)));
    appear(paragraph, step.paragraph().isPresent());
    note.show(step.note().in(language));
    appear(note, show.notes());
    whatIf(step);
    appear(body, show.notes() || !step.whatIf().isEmpty());
    progress.show(now, phrases);
  }

  private void whatIf(TourStep step) {
    chips.getChildren().clear();
    step.whatIf()
        .byClaim()
        .forEach((claim, opinion) -> chips.getChildren().add(chip(claim, opinion)));
    boolean tried = !step.whatIf().isEmpty();
    appear(chips, tried);
    appear(then, tried);
    then.setText(tried ? told(show.consequence()) : "");
  }

  private Label chip(String claim, Opinion opinion) {
    String words = phrases.say("show.what-if." + opinion.key(), naming.brief(claim));
    Label chip = new Label(Text.typeset(words), new FontIcon(Feather.FLAG));
    chip.getStyleClass().addAll("show-chip", "show-chip-" + opinion.key());
    return chip;
  }

  /** What falls and what rises, in one sentence. */
  private String told(Consequence consequence) {
    if (consequence.isEmpty()) {
      return phrases.say("changes.none");
    }
    List<String> clauses = new ArrayList<>();
    consequence
        .byStatus()
        .forEach((status, claims) ->
            clauses.add(phrases.say("show.then." + status.key(), names(claims), claims.size())));
    return phrases.say("show.then", String.join(phrases.say("show.then.join"), clauses));
  }

  private String names(List<String> claims) {
    List<String> names =
        claims.stream().map(claim -> phrases.say("quote", naming.brief(claim))).toList();
    String join = phrases.say("show.names.join");
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.size() > MOST_NAMES) {
      String first = String.join(join, names.subList(0, MOST_NAMES - 1));
      return phrases.say("show.names.more", first, names.size() - MOST_NAMES + 1);
    }
    String first = String.join(join, names.subList(0, names.size() - 1));
    return first + phrases.say("show.names.last") + names.getLast();
  }

  private static void appear(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
