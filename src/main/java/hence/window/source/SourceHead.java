package hence.window.source;

import hence.map.Problem;
import hence.map.Quotation;
import hence.map.Source;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What source is shown, whose words, how much of it is cited and whether quotations hold. */
final class SourceHead extends VBox {
  private final Phrases phrases;
  private final ChoiceBox<Source> choice = new ChoiceBox<>();
  private final Label title = Cards.label("", "source-title");
  private final Label author = Cards.label("", "quiet");
  private final Coverage coverage = new Coverage();
  private final Label cited = Cards.label("", "source-cited");
  private final Label origin = Cards.label("", "source-origin");
  private final Label quotations = Cards.label("", "source-quotations");
  private final Label problem = Cards.label("", "source-problem");
  private final Button open = new Button(null, new FontIcon(Feather.FOLDER));
  private final Button back = new Button(null, new FontIcon(Feather.ROTATE_CCW));
  private boolean filling;

  SourceHead(Phrases phrases, Runnable onOpen, Runnable onBack, Consumer<Source> onChoose) {
    this.phrases = phrases;
    getStyleClass().add("source-head");
    choice.setId("source-choice");
    choice.setMaxWidth(Double.MAX_VALUE);
    cited.setId("source-cited");
    origin.setId("source-origin");
    quotations.setId("source-quotations");
    problem.setId("source-problem");
    problem.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    open.setId("source-open");
    back.setId("source-back");
    open.setOnAction(_ -> onOpen.run());
    back.setOnAction(_ -> onBack.run());
    choice
        .valueProperty()
        .addListener((_, _, chosen) -> {
          if (!filling && chosen != null) {
            onChoose.accept(chosen);
          }
        });
    FlowPane buttons = new FlowPane(open, back);
    buttons.getStyleClass().add("source-buttons");
    getChildren()
        .addAll(choice, title, author, coverage, cited, origin, buttons, quotations, problem);
  }

  /** Shows a source; the rows are its paragraphs. */
  void show(
      List<Source> sources,
      Source source,
      List<SourceRow> rows,
      Optional<SourceCopies.Copy> copy,
      IntConsumer go) {
    fill(sources, source);
    say(title, sources.size() == 1 ? name(source) : "");
    say(author, byline(source));
    coverage.show(rows, phrases, go);
    say(cited, cited(rows));
    say(origin, origin(source, copy));
    origin.setGraphic(new FontIcon(copy.isPresent() ? Feather.FILE_TEXT : Feather.BOOK_OPEN));
    open.setText(phrases.say("source.open"));
    Tips.set(open, phrases.say("source.open.tip"));
    open.setAccessibleText(open.getText());
    back.setText(phrases.say(source.digest().isEmpty() ? "source.close" : "source.back"));
    show(back, copy.isPresent());
    say(quotations, copy.isEmpty() ? "" : quotations(rows));
  }

  /** Says why a copy could not be opened; nothing if nothing is wrong. */
  void report(List<Problem> problems) {
    say(
        problem,
        problems.stream()
            .map(p -> Path.of(p.file()).getFileName() + ": " + p.message() + " " + p.advice())
            .collect(Collectors.joining("\n")));
  }

  /** Lights up the bars of those paragraphs. */
  void light(List<Integer> paragraphs) {
    coverage.light(paragraphs::contains);
  }

  private void fill(List<Source> sources, Source source) {
    filling = true;
    choice.setAccessibleText(phrases.say("source.choose"));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Source one) {
            return one == null ? "" : name(one);
          }

          @Override
          public Source fromString(String name) {
            throw new UnsupportedOperationException("a choice is not typed");
          }
        });
    choice.getItems().setAll(sources);
    choice.setValue(source);
    show(choice, sources.size() > 1);
    filling = false;
  }

  private String name(Source source) {
    return source.title().in(phrases.words().language());
  }

  private static String byline(Source source) {
    List<String> known = new ArrayList<>(List.of(source.author(), source.date()));
    known.removeIf(String::isBlank);
    return String.join(" · ", known);
  }

  private String cited(List<SourceRow> rows) {
    List<SourceRow> counted = rows.stream().filter(row -> !row.isWhole()).toList();
    long are = counted.stream().filter(SourceRow::isCited).count();
    return counted.isEmpty() ? "" : phrases.say("source.cited", are, counted.size());
  }

  private String origin(Source source, Optional<SourceCopies.Copy> copy) {
    return copy.map(own -> phrases.say("source.copy", own.file().getFileName()))
        .orElseGet(
            () -> phrases.say(source.digest().isEmpty() ? "source.numbers" : "source.digest"));
  }

  private String quotations(List<SourceRow> rows) {
    Collection<Quotation> all = rows.isEmpty() ? List.of() : rows.getFirst().quotations().values();
    if (all.isEmpty()) {
      return phrases.say("source.quotations.none");
    }
    List<String> counts = new ArrayList<>();
    for (Quotation.State state : Quotation.State.values()) {
      long count = all.stream().filter(quotation -> quotation.state() == state).count();
      if (count > 0) {
        String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        counts.add(phrases.say("source.count." + key, count));
      }
    }
    return phrases.say("source.quotations", String.join(" · ", counts));
  }

  private static void say(Label label, String words) {
    label.setText(Text.typeset(words));
    show(label, !words.isEmpty());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
