package hence.window.source;

import hence.editing.Desk;
import hence.format.source.SourceFile;
import hence.format.source.SourceReading;
import hence.map.ArgumentMap;
import hence.map.Source;
import hence.window.kit.Cards;
import hence.window.kit.Glide;
import hence.window.kit.Seen;
import hence.window.words.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The paragraphs of the source beside the map: each shows its claims, a claim its paragraphs. */
public final class SourcePane extends BorderPane {
  private final Desk desk;
  private final Phrases phrases;
  private final Consumer<String> goTo;
  private final Consumer<List<String>> found;
  private final SourceChoice choice;
  private final SourceCopies copies;
  private final SourceHead head;
  private final SourceList list;
  private final ScrollPane scroll;
  private final Glide glide;
  private Optional<Shown> shown = Optional.empty();
  private List<SourceRow> rows = List.of();
  private Set<String> selected = Set.of();
  private Optional<ParagraphCard> picked = Optional.empty();
  private boolean leading;

  /** What the cards are made of; they are made anew when one of it changes. */
  private record Shown(
      ArgumentMap map, Optional<Source> source, Optional<SourceCopies.Copy> copy, String language) {
    private boolean isOfTheSameText(Shown other) {
      return source.map(Source::id).equals(other.source.map(Source::id))
          && copy.equals(other.copy)
          && map.title().equals(other.map.title());
    }
  }

  /**
   * @param goTo what to do when a claim is clicked here: show and select it on the map
   * @param found rings claims on the map, or none for an empty list
   */
  public SourcePane(
      Desk desk, Phrases phrases, Consumer<String> goTo, Consumer<List<String>> found) {
    this.desk = desk;
    this.phrases = phrases;
    this.goTo = goTo;
    this.found = found;
    choice = new SourceChoice(desk);
    copies = new SourceCopies(desk);
    head = new SourceHead(phrases, this::ask, this::closeCopy, this::choose);
    list = new SourceList(phrases, new ParagraphCard.Links(this::pick, this::show, this::follow));
    scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    glide = new Glide(scroll);
    setId("source-pane");
    getStyleClass().add("source-pane");
    Seen.on(this, desk, this::refresh);
  }

  /**
   * Reads the reader's own copy of the source shown; says what is wrong if that is not possible.
   */
  boolean open(Path file) {
    Optional<Source> source = choice.source();
    if (source.isEmpty()) {
      return false;
    }
    SourceReading reading = SourceFile.read(file, desk.view().language());
    reading.text().ifPresent(text -> copies.put(source.get(), file, text));
    refresh();
    head.report(reading.problems());
    return reading.text().isPresent();
  }

  /** Brings the paragraphs of the selected claim into view, also when the pane itself comes up. */
  void showSelection() {
    List<Integer> cited = rows.stream().filter(this::isLit).map(SourceRow::number).toList();
    List<ParagraphCard> cards = cited.stream().flatMap(n -> list.card(n).stream()).toList();
    if (!cards.isEmpty() && cards.stream().noneMatch(glide::shows)) {
      glide.reveal(cards.getFirst());
      list.setCurrent(cards.getFirst());
    }
  }

  /** Whether paragraphs travel to where they are shown, or jump. */
  void animate(boolean animated) {
    glide.animate(animated);
  }

  private void refresh() {
    Set<String> now = choice.selected();
    boolean moved = !now.equals(selected);
    selected = now;
    if (moved) {
      choice.turnToSourceOf(now);
    }
    build();
    list.light(selected);
    head.light(rows.stream().filter(this::isLit).map(SourceRow::number).toList());
    if (moved && !leading) {
      unpick();
      showSelection();
    }
  }

  private void build() {
    Optional<Source> source = choice.source();
    Optional<SourceCopies.Copy> copy = source.flatMap(copies::of);
    Shown now = new Shown(desk.map(), source, copy, desk.view().language());
    if (shown.filter(now::equals).isPresent()) {
      return;
    }
    boolean isOther = shown.isEmpty() || !shown.get().isOfTheSameText(now);
    shown = Optional.of(now);
    picked = Optional.empty();
    rows = source.map(of -> rows(of, copy)).orElse(List.of());
    list.show(rows, copy.isPresent(), now.language);
    source.ifPresent(of -> head.show(desk.map().sources(), of, rows, copy, this::show));
    head.report(List.of());
    setTop(source.isPresent() ? head : null);
    setCenter(source.isPresent() ? scroll : nothing());
    if (isOther) {
      scroll.setVvalue(0);
    }
  }

  private List<SourceRow> rows(Source source, Optional<SourceCopies.Copy> copy) {
    return SourceRow.of(
        desk.map(), source, copy.map(SourceCopies.Copy::text), desk.view().language());
  }

  private VBox nothing() {
    VBox box =
        new VBox(
            Cards.label(phrases.say("source.none")),
            Cards.label(phrases.say("source.none.hint"), "quiet"));
    box.getStyleClass().add("source-none");
    return box;
  }

  private boolean isLit(SourceRow row) {
    return row.claims().stream().anyMatch(selected::contains);
  }

  /** Rings the claims of a paragraph, and goes to the claim if it is the only one. */
  private void pick(ParagraphCard card) {
    unpick();
    card.setPicked(true);
    picked = Optional.of(card);
    list.setCurrent(card);
    card.requestFocus();
    List<String> claims = card.row().claims();
    found.accept(claims);
    if (claims.size() == 1) {
      follow(claims.getFirst());
    }
  }

  private void unpick() {
    picked.ifPresent(card -> {
      card.setPicked(false);
      found.accept(List.of());
    });
    picked = Optional.empty();
  }

  /** Goes to a claim without moving the text under the reader's eyes. */
  private void follow(String claim) {
    leading = true;
    try {
      goTo.accept(claim);
    } finally {
      leading = false;
    }
  }

  private void show(int number) {
    list.card(number).ifPresent(glide::reveal);
  }

  private void choose(Source source) {
    choice.choose(source);
    unpick();
    refresh();
  }

  private void closeCopy() {
    choice.source().ifPresent(copies::remove);
    refresh();
  }

  private void ask() {
    CopyChooser.ask(phrases, getScene().getWindow()).ifPresent(this::open);
  }
}
