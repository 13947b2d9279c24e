package hence.window.explore;

import hence.editing.Desk;
import hence.layout.typesetting.Connective;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.Claim;
import hence.map.Part;
import hence.map.Reason;
import hence.map.Source;
import hence.map.Text;
import hence.map.Words;
import hence.window.kit.Cards;
import hence.window.kit.Seen;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The selected part in full: its words, where they come from, what it rests on and serves. */
public final class Inspector extends ScrollPane {
  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;
  private final Consumer<String> goTo;
  private final VBox content = new VBox();

  /** All that is said here follows from this. */
  private record Said(ArgumentMap map, String language, Optional<String> selected) {}

  /**
   * @param goTo what to do when a part that is mentioned here is clicked
   */
  public Inspector(Desk desk, Phrases phrases, Consumer<String> goTo) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
    this.goTo = goTo;
    setId("inspector");
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Seen.on(this, desk, this::said, this::refresh);
  }

  private Said said() {
    return new Said(desk.map(), language(), desk.view().selected());
  }

  private void refresh() {
    content.getChildren().clear();
    Part part = desk.view().selected().flatMap(desk.map()::part).orElse(null);
    switch (part) {
      case null -> overview();
      case Claim claim -> claim(claim);
      case Reason reason -> reason(reason);
    }
    setVvalue(0);
  }

  private void overview() {
    ArgumentMap map = desk.map();
    texts(map.title());
    add(Cards.label(phrases.say("overview", map.claims().size(), map.reasons().size()), "quiet"));
    for (Source source : map.sources()) {
      add(Cards.label(source.title().in(language()), "source"));
      add(
          Cards.label(
              source.author() + (source.date().isEmpty() ? "" : " · " + source.date()), "quiet"));
    }
    add(Cards.label(phrases.say("overview.hint"), "hint"));
  }

  private void claim(Claim claim) {
    ArgumentMap map = desk.map();
    boolean isContention = claim.id().equals(map.contention());
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips
        .getChildren()
        .add(Cards.label(phrases.say(isContention ? "contention" : "claim"), "chip"));
    if (claim.implicit()) {
      chips.getChildren().add(Cards.label(phrases.say("implicit"), "chip", "chip-implicit"));
    }
    claim
        .tags()
        .forEach(tag -> chips.getChildren().add(Cards.label("#" + tag, "chip", "chip-tag")));
    add(chips);
    texts(claim.text());
    citations(claim);
    reasonsOn(claim);
    List<Reason> uses = map.reasonsUsing(claim.id());
    if (!uses.isEmpty()) {
      heading("inspector.serves");
      for (Reason reason : uses) {
        add(
            Cards.label(
                phrases.say("serves." + map.role(reason).name().toLowerCase()),
                "connective",
                style(reason)));
        add(mention(reason.target()));
      }
    }
  }

  private void reason(Reason reason) {
    ArgumentMap map = desk.map();
    String role = map.role(reason).name().toLowerCase();
    add(Cards.label(phrases.say("role." + role), "chip", style(reason)));
    reason
        .warrant()
        .ifPresent(warrant -> {
          heading("inspector.warrant");
          texts(warrant);
        });
    if (!reason.scheme().isEmpty()) {
      add(Cards.label(phrases.say("inspector.scheme", reason.scheme()), "quiet"));
    }
    reason
        .strength()
        .ifPresent(s -> add(Cards.label(phrases.say("inspector.strength", s), "quiet")));
    heading("inspector.premises");
    reason.premises().forEach(premise -> add(mention(premise)));
    heading("inspector.target");
    add(mention(reason.target()));
    reasonsOn(reason);
  }

  private void reasonsOn(Part part) {
    List<Reason> reasons = desk.map().reasonsOn(part.id());
    if (reasons.isEmpty()) {
      return;
    }
    heading(part instanceof Claim ? "inspector.rests" : "inspector.undercuts");
    Words layoutWords = Words.of(Connective.class, language());
    for (Reason reason : reasons) {
      Button word = new Button(Connective.word(desk.map(), reason, layoutWords));
      word.getStyleClass().addAll("flat", "connective", style(reason));
      word.setOnAction(_ -> goTo.accept(reason.id()));
      add(word);
      reason.premises().forEach(premise -> add(mention(premise)));
    }
  }

  private void citations(Claim claim) {
    if (claim.cites().isEmpty()) {
      return;
    }
    heading("inspector.cites");
    for (Citation citation : claim.cites()) {
      String source =
          desk.map().sources().stream()
              .filter(s -> s.id().equals(citation.source()))
              .findFirst()
              .map(s -> s.title().in(language()))
              .orElse(citation.source());
      String place =
          citation.paragraph() == 0
              ? source
              : phrases.say("citation", source, citation.paragraph());
      add(Cards.label(place, "quiet"));
      if (!citation.quote().isEmpty()) {
        add(Cards.label(phrases.say("quote", citation.quote()), "quote"));
      }
    }
  }

  /** The words in the language of the view, then quieter in the others. */
  private void texts(Text text) {
    String shown = text.in(language());
    Label main = Cards.label(shown, "main-text");
    main.setId("inspector-text");
    add(main);
    for (Map.Entry<String, String> other : text.byLanguage().entrySet()) {
      if (!other.getValue().equals(shown)) {
        add(Cards.label(other.getValue(), "other-text"));
      }
    }
  }

  private Node mention(String partId) {
    return Cards.mention(naming.full(partId), () -> goTo.accept(partId));
  }

  private String style(Reason reason) {
    return desk.map().role(reason).name().toLowerCase();
  }

  private void heading(String key) {
    add(Cards.label(phrases.say(key), "section"));
  }

  private void add(Node node) {
    content.getChildren().add(node);
  }

  private String language() {
    return desk.view().language();
  }
}
