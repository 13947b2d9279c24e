package hence.window.hints;

import hence.editing.Desk;
import hence.lesson.hints.Hint;
import hence.lesson.hints.HintRule;
import hence.lesson.hints.Hints;
import hence.lesson.hints.HintsAside;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.kit.Cards;
import hence.window.kit.Errands;
import hence.window.kit.Seen;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a teacher would ask about the map, rule by rule; looked for only while it is shown. */
public final class HintsPane extends ScrollPane {
  /** So many hints of a rule are shown at first, and so many more each time they are asked for. */
  private static final int PORTION = 12;

  private final Desk desk;
  private final Phrases phrases;
  private final Consumer<ArgumentMap> keep;
  private final HintCard.Links links;
  private final VBox content = new VBox();
  private final Set<HintRule> explained = EnumSet.noneOf(HintRule.class);
  private final Map<HintRule, Integer> listed = new EnumMap<>(HintRule.class);
  private final Errands errands = new Errands();
  private Question asked;
  private Question answered;
  private List<Hint> hints = List.of();

  /** What the hints depend on. */
  private record Question(ArgumentMap map, String language) {}

  /**
   * @param goTo shows a part on the map
   * @param ring rings parts on the map; an empty list rings none
   * @param keep keeps a map in which hints were put aside, or taken up again
   */
  public HintsPane(
      Desk desk,
      Phrases phrases,
      Consumer<String> goTo,
      Consumer<List<String>> ring,
      Consumer<ArgumentMap> keep) {
    this.desk = desk;
    this.phrases = phrases;
    this.keep = keep;
    this.links = new HintCard.Links(goTo, ring, this::putAside);
    setId("hints");
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Seen.on(this, desk, this::refresh);
  }

  private void putAside(Hint hint) {
    links.ring().accept(List.of());
    keep.accept(HintsAside.with(desk.map(), hint));
  }

  /** Looks for hints off the interface thread; what is shown stays until the new ones are found. */
  private void refresh() {
    Question question = new Question(desk.map(), desk.view().language());
    if (asked != null && isSame(question, asked)) {
      return;
    }
    asked = question;
    errands.start(
        _ -> Hints.of(question.map(), question.language()),
        found -> arrive(question, found),
        () -> {});
    if (answered == null) {
      list();
    }
  }

  private static boolean isSame(Question one, Question other) {
    // The map itself: to compare two large ones takes as long as to look for hints.
    return one.map() == other.map() && one.language().equals(other.language());
  }

  private void arrive(Question question, List<Hint> found) {
    boolean isNews = answered == null || !found.equals(hints) || !looksTheSame(question, answered);
    answered = question;
    hints = found;
    if (isNews) {
      int focused = focused();
      list();
      focus(focused);
    }
  }

  /** Whether the cards say the same; a file that was written and read again does not disturb. */
  private static boolean looksTheSame(Question one, Question other) {
    return one.language().equals(other.language())
        && one.map().claims().equals(other.map().claims())
        && HintsAside.of(one.map()).count() == HintsAside.of(other.map()).count();
  }

  /** Which card has the focus, or something in it; -1 for none. */
  private int focused() {
    List<HintCard> cards = cards();
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && !(at instanceof HintCard)) {
      at = at.getParent();
    }
    return cards.indexOf(at);
  }

  /**
   * Gives the focus to the card that now stands there: who puts a hint aside goes on to the next.
   */
  private void focus(int card) {
    List<HintCard> cards = cards();
    if (card >= 0 && !cards.isEmpty()) {
      cards.get(Math.min(card, cards.size() - 1)).requestFocus();
    }
  }

  private List<HintCard> cards() {
    return content.getChildren().stream()
        .filter(HintCard.class::isInstance)
        .map(HintCard.class::cast)
        .toList();
  }

  private void list() {
    content.getChildren().clear();
    if (answered == null) {
      say(phrases.say("hints.looking"), "quiet");
      return;
    }
    say(phrases.say("hints.count", hints.size()), "main-text");
    say(phrases.say(hints.isEmpty() ? "hints.none" : "hints.means"), "quiet");
    Map<HintRule, List<Hint>> byRule =
        hints.stream()
            .collect(
                Collectors.groupingBy(
                    Hint::rule, () -> new EnumMap<>(HintRule.class), Collectors.toList()));
    if (hints.isEmpty()) {
      List.of(HintRule.values()).forEach(rule -> heading(rule, 0));
    }
    byRule.forEach(this::group);
    aside();
  }

  private void group(HintRule rule, List<Hint> of) {
    heading(rule, of.size());
    int shown = listed.getOrDefault(rule, PORTION);
    for (Hint hint : of.subList(0, Math.min(shown, of.size()))) {
      List<Claim> claims =
          hint.parts().stream()
              .flatMap(part -> answered.map().part(part).stream())
              .filter(Claim.class::isInstance)
              .map(Claim.class::cast)
              .toList();
      content.getChildren().add(new HintCard(hint, claims, phrases, answered.language(), links));
    }
    if (of.size() > shown) {
      Button more = new Button(phrases.say("hints.more", of.size() - shown));
      more.setId("more-" + rule.key());
      more.setOnAction(_ -> {
        listed.put(rule, shown + PORTION);
        list();
      });
      content.getChildren().add(more);
    }
  }

  /** The rule and how often it asks; what it means is said when it is asked for. */
  private void heading(HintRule rule, int count) {
    String title = rule.title(answered.language());
    var name =
        Cards.label(count == 0 ? title : phrases.say("hints.rule", title, count), "hint-rule");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    boolean isOpen = explained.contains(rule);
    Button why = new Button(null, new FontIcon(isOpen ? Feather.CHEVRON_UP : Feather.HELP_CIRCLE));
    why.setId("why-" + rule.key());
    why.getStyleClass().addAll("flat", "button-icon", "hint-why");
    Tips.set(why, phrases.say(isOpen ? "hints.why.close" : "hints.why", title));
    why.setOnAction(_ -> explain(rule));
    HBox line = new HBox(name, why);
    line.getStyleClass().add("hint-heading");
    content.getChildren().add(line);
    if (isOpen) {
      say(rule.meaning(answered.language()), "quiet", "hint-meaning");
    }
  }

  private void explain(HintRule rule) {
    if (!explained.remove(rule)) {
      explained.add(rule);
    }
    list();
    content.lookup("#why-" + rule.key()).requestFocus();
  }

  private void aside() {
    int count = HintsAside.of(answered.map()).count();
    if (count == 0) {
      return;
    }
    boolean isFile = desk.file().isPresent();
    say(phrases.say(isFile ? "hints.kept" : "hints.kept.unsaved", count), "quiet", "hints-kept");
    Button again = new Button(phrases.say("hints.again"));
    again.setId("hints-again");
    again.setOnAction(_ -> keep.accept(HintsAside.none(desk.map())));
    content.getChildren().add(again);
  }

  private void say(String words, String... styles) {
    content.getChildren().add(Cards.label(words, styles));
  }
}
