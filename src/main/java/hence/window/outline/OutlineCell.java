package hence.window.outline;

import hence.editing.Desk;
import hence.editing.OutlineRow;
import hence.judging.Status;
import hence.layout.typesetting.Connective;
import hence.map.Reason;
import hence.map.Role;
import hence.map.Text;
import hence.map.Words;
import hence.window.words.Naming;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A line of the outline: dot and word of the reason, what the claim says, and how it stands. */
final class OutlineCell extends TreeCell<OutlineRow> {
  private static final double DOT = 4;
  private static final double INDENT = 12;
  private static final double LEAST_TEXT = 100;

  private final Desk desk;
  private final Phrases phrases;
  private final Naming naming;
  private final OutlineSaying saying;
  private final Circle dot = new Circle(DOT);
  private final Label word = label("connective");
  private final Label undercut = label("outline-tag", "undercut");
  private final Label text = label("outline-text");
  private final Label status = label("outline-status");
  private final Label again = label("outline-tag", "quiet");
  private final HBox line = new HBox(6, dot, word, undercut, text, status, again);
  private final Tooltip tip = new Tooltip();

  OutlineCell(Desk desk, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
    this.naming = new Naming(desk, phrases);
    this.saying = new OutlineSaying(desk, phrases);
    line.getStyleClass().add("outline-line");
    text.setMinWidth(LEAST_TEXT / 2);
    tip.setWrapText(true);
    tip.setMaxWidth(420);
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** As wide as the pane; only where lines stand far in it scrolls sideways. */
  @Override
  protected double computePrefWidth(double height) {
    double indent = getTreeView() == null ? 0 : getTreeView().getTreeItemLevel(getTreeItem());
    return isEmpty() ? 0 : (indent + 2) * INDENT + LEAST_TEXT;
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    show(row);
    setGraphic(line);
    setTooltip(tip);
  }

  /** Its words are put together when a screen reader asks for them. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && !isEmpty() && getItem() != null
        ? saying.of(getItem())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void show(OutlineRow row) {
    String language = desk.view().language();
    boolean opens = row.opens();
    show(dot, opens);
    show(word, opens);
    show(undercut, false);
    row.reason().filter(_ -> opens).map(desk.map()::reason).ifPresent(this::connect);
    text.setText(row.claim().map(naming::brief).map(Text::typeset).orElseGet(() -> together(row)));
    text.getStyleClass().removeAll("quiet", "outline-contention");
    if (row.claim().isEmpty()) {
      text.getStyleClass().add("quiet");
    } else if (row.part().equals(desk.map().contention()) && !opens) {
      text.getStyleClass().add("outline-contention");
    }
    tip.setText(Text.typeset(naming.full(row.part())));
    stand(row.part(), language);
    again.setText(phrases.say("outline.again"));
    show(again, row.again());
  }

  private void connect(Reason reason) {
    Words words = Words.of(Connective.class, desk.view().language());
    Role role = desk.map().role(reason);
    word.setText(Connective.word(desk.map(), reason, words));
    undercut.setText(phrases.say("role.undercut"));
    show(undercut, role == Role.UNDERCUT);
    String style = role.name().toLowerCase(Locale.ROOT);
    for (List<String> styles : List.of(dot.getStyleClass(), word.getStyleClass())) {
      styles.removeAll(List.of("support", "objection", "rebuttal", "undercut"));
      styles.add(style);
    }
  }

  private String together(OutlineRow row) {
    Reason reason = desk.map().reason(row.reason().orElseThrow());
    return phrases.say("outline.together", reason.premises().size());
  }

  private void stand(String part, String language) {
    boolean judged = desk.view().judges();
    status.getStyleClass().removeIf(style -> style.startsWith("status-"));
    if (judged) {
      Status now = desk.judgement().status(part);
      String held = desk.view().opinions().of(part).map(o -> o.word(language) + " · ").orElse("");
      status.setText(held + now.word(language));
      status.getStyleClass().add("status-" + now.key());
    }
    show(status, judged);
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
