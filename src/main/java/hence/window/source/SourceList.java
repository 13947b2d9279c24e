package hence.window.source;

import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The paragraphs one below another. Of a long text, the stretches that nobody cites are folded, and
 * what comes after many that are cited, so that a whole book stays quick.
 */
final class SourceList extends VBox {
  /** So many paragraphs are shown without being asked for. */
  private static final int FEW = 150;

  private static final int SHORT_STRETCH = 4;
  private static final int STEP = 50;

  private final Phrases phrases;
  private final ParagraphCard.Links links;
  private final SortedMap<Integer, ParagraphCard> cards = new TreeMap<>();
  private String language = "";
  private boolean isCopy;
  private Set<String> lit = Set.of();
  private ParagraphCard current;

  SourceList(Phrases phrases, ParagraphCard.Links links) {
    this.phrases = phrases;
    this.links = links;
    getStyleClass().add("source-list");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A stretch of paragraphs that are folded together. */
  private final class Stretch extends Button {
    private final List<SourceRow> rows;

    Stretch(List<SourceRow> rows) {
      super(
          phrases.say(
              rows.stream().anyMatch(SourceRow::isCited)
                  ? "source.stretch.cited"
                  : "source.stretch",
              rows.getFirst().number(),
              rows.getLast().number()));
      this.rows = List.copyOf(rows);
      getStyleClass().addAll("flat", "stretch");
      setMaxWidth(Double.MAX_VALUE);
      setOnAction(_ -> unfold(this, 0, STEP));
    }
  }

  void show(List<SourceRow> rows, boolean isCopy, String language) {
    this.isCopy = isCopy;
    this.language = language;
    cards.clear();
    current = null;
    List<Node> nodes = new ArrayList<>();
    List<SourceRow> hidden = new ArrayList<>();
    for (SourceRow row : rows) {
      if (rows.size() > FEW && (!row.isCited() || cards.size() >= FEW)) {
        hidden.add(row);
      } else {
        nodes.addAll(folded(hidden));
        hidden.clear();
        nodes.add(card(row));
      }
    }
    nodes.addAll(folded(hidden));
    getChildren().setAll(nodes);
  }

  /** The paragraph of that number, unfolded if need be. */
  Optional<ParagraphCard> card(int number) {
    if (!cards.containsKey(number)) {
      for (Node node : List.copyOf(getChildren())) {
        if (node instanceof Stretch stretch
            && stretch.rows.stream().anyMatch(row -> row.number() == number)) {
          int at = stretch.rows.stream().map(SourceRow::number).toList().indexOf(number);
          unfold(stretch, at - 1, at + 2);
        }
      }
    }
    return Optional.ofNullable(cards.get(number));
  }

  /** Lights up the paragraphs that those claims cite. */
  void light(Set<String> claims) {
    lit = claims;
    cards.values().forEach(card -> card.light(claims));
  }

  /** Where the keyboard is, or where it would begin. */
  void setCurrent(ParagraphCard card) {
    if (current != null) {
      current.setReachable(false);
    }
    current = card;
    card.setReachable(true);
  }

  private List<Node> folded(List<SourceRow> rows) {
    return rows.size() < SHORT_STRETCH
        ? rows.stream().map(row -> (Node) card(row)).toList()
        : List.of(new Stretch(rows));
  }

  private void unfold(Stretch stretch, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(stretch.rows.size(), to);
    List<Node> nodes = new ArrayList<>(folded(stretch.rows.subList(0, first)));
    stretch.rows.subList(first, last).forEach(row -> nodes.add(card(row)));
    nodes.addAll(folded(stretch.rows.subList(last, stretch.rows.size())));
    int at = getChildren().indexOf(stretch);
    getChildren().remove(at);
    getChildren().addAll(at, nodes);
  }

  private ParagraphCard card(SourceRow row) {
    ParagraphCard card = new ParagraphCard(row, isCopy, phrases, language, links);
    card.light(lit);
    card.setReachable(false);
    card.focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            setCurrent(card);
            links.show().accept(row.number());
          }
        });
    cards.put(row.number(), card);
    if (current == null) {
      setCurrent(card);
    }
    return card;
  }

  private void key(KeyEvent event) {
    if (current == null || !(event.getTarget() instanceof ParagraphCard)) {
      return;
    }
    int number = current.row().number();
    switch (event.getCode()) {
      case UP -> focus(cards.headMap(number), true);
      case DOWN -> focus(cards.tailMap(number + 1), false);
      case HOME -> focus(cards, false);
      case END -> focus(cards, true);
      case ENTER, SPACE -> links.pick().accept(current);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void focus(SortedMap<Integer, ParagraphCard> among, boolean last) {
    if (!among.isEmpty()) {
      ParagraphCard card = among.get(last ? among.lastKey() : among.firstKey());
      card.requestFocus();
    }
  }
}
