package hence.window.source;

import hence.map.Citing;
import hence.map.Claim;
import hence.map.Paragraph;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A paragraph with its number, its words and the claims that cite it. */
final class ParagraphCard extends HBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  /** A longer one would not be read here, and would hold up the window. */
  private static final int MOST_LETTERS = 6000;

  private final SourceRow row;
  private final Phrases phrases;
  private final String language;
  private final Links links;
  private final VBox body = new VBox();
  private final Map<String, Button> chips = new HashMap<>();

  /**
   * Where a card leads.
   *
   * @param pick picks the paragraph itself out
   * @param show shows another paragraph
   * @param goTo shows a claim on the map
   */
  record Links(Consumer<ParagraphCard> pick, IntConsumer show, Consumer<String> goTo) {}

  /**
   * @param isCopy whether the words are the reader's copy, which may lack a paragraph
   */
  ParagraphCard(SourceRow row, boolean isCopy, Phrases phrases, String language, Links links) {
    this.row = row;
    this.phrases = phrases;
    this.language = language;
    this.links = links;
    setId("paragraph-" + row.number());
    getStyleClass().addAll("paragraph", row.isCited() ? "paragraph-cited" : "paragraph-uncited");
    Label number = new Label(row.isWhole() ? "" : Integer.toString(row.number()));
    number.getStyleClass().add("paragraph-number");
    body.getStyleClass().add("paragraph-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().addAll(number, body);
    words(isCopy);
    citings();
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken());
    setOnMouseClicked(_ -> links.pick.accept(this));
  }

  SourceRow row() {
    return row;
  }

  /** Lights up the card if one of those claims cites it, and those claims' chips. */
  void light(Set<String> claims) {
    pseudoClassStateChanged(LIT, row.claims().stream().anyMatch(claims::contains));
    chips.forEach((id, chip) -> chip.pseudoClassStateChanged(LIT, claims.contains(id)));
  }

  void setPicked(boolean picked) {
    pseudoClassStateChanged(PICKED, picked);
  }

  /** Whether the Tab key stops here and at the chips. */
  void setReachable(boolean reachable) {
    setFocusTraversable(reachable);
    lookupAll(".button").forEach(button -> button.setFocusTraversable(reachable));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      links.pick.accept(this);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void words(boolean isCopy) {
    row.paragraph()
        .map(Paragraph::heading)
        .filter(h -> !h.isEmpty())
        .ifPresent(heading -> {
          body.getChildren().add(Cards.label(heading, "paragraph-heading"));
        });
    if (row.paragraph().isPresent()) {
      String words = row.paragraph().get().text();
      String shown =
          words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS) + " …";
      body.getChildren().add(Cards.label(shown, "paragraph-words"));
    } else if (row.isWhole()) {
      body.getChildren().add(Cards.label(phrases.say("source.whole"), "paragraph-missing"));
    } else if (isCopy) {
      body.getChildren().add(Cards.label(phrases.say("source.absent"), "paragraph-missing"));
    }
  }

  private void citings() {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("claim-chips");
    Set<String> quoting = new HashSet<>();
    row.citings().stream()
        .filter(ParagraphCard::quotes)
        .forEach(citing -> quoting.add(citing.claim().id()));
    for (Citing citing : row.citings()) {
      String claim = citing.claim().id();
      if (!quoting.contains(claim) && !chips.containsKey(claim)) {
        flow.getChildren().add(chip(citing.claim()));
      }
    }
    if (!row.isCited()) {
      flow.getChildren().add(Cards.label(phrases.say("source.uncited"), "uncited"));
    }
    if (!flow.getChildren().isEmpty()) {
      body.getChildren().add(flow);
    }
    row.citings().stream().filter(ParagraphCard::quotes).forEach(this::quote);
  }

  private static boolean quotes(Citing citing) {
    return !citing.citation().quote().isBlank();
  }

  private void quote(Citing citing) {
    QuoteBox box =
        new QuoteBox(
            citing, Optional.ofNullable(row.quotations().get(citing)), phrases, links.show);
    // Two quotes of one claim stand below each other, and its name over the first.
    if (!chips.containsKey(citing.claim().id())) {
      box.getChildren().addFirst(new HBox(chip(citing.claim())));
    }
    body.getChildren().add(box);
  }

  private Button chip(Claim claim) {
    Button chip = new Button(Text.typeset(claim.shortText().in(language)));
    chip.setMnemonicParsing(false);
    chip.setMinWidth(0);
    chip.maxWidthProperty().bind(body.widthProperty());
    chip.getStyleClass().addAll("flat", "claim-chip");
    if (claim.implicit()) {
      chip.getStyleClass().add("claim-chip-implicit");
    }
    Tips.set(chip, Text.typeset(claim.text().in(language)));
    chip.getTooltip().setWrapText(true);
    chip.getTooltip().setMaxWidth(360);
    // The click is the claim's and not the paragraph's.
    chip.setOnMouseClicked(Event::consume);
    chip.setOnAction(_ -> links.goTo.accept(claim.id()));
    chips.put(claim.id(), chip);
    return chip;
  }

  private String spoken() {
    String name =
        row.isWhole() ? phrases.say("source.whole") : phrases.say("source.paragraph", row.number());
    String words = row.paragraph().map(Paragraph::text).orElse("");
    List<String> labels =
        row.citings().stream().map(c -> c.claim().shortText().in(language)).distinct().toList();
    return row.isCited()
        ? phrases.say(
            "source.spoken", name, words, labels.stream().collect(Collectors.joining("; ")))
        : phrases.say("source.spoken.uncited", name, words);
  }
}
