package hence.window;

import hence.editing.Camera;
import hence.editing.Desk;
import hence.editing.View;
import hence.layout.Rect;
import hence.lesson.Build;
import hence.lesson.Finding;
import hence.map.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The screen of the exercise Build: cards beside the map that is made of them. */
final class BuildView implements PracticeView {
  private static final double TRAY_SHARE = 0.27;

  /** Below this the words are hard to read; the map is moved then and not made smaller. */
  private static final double SMALLEST = 0.55;

  /** Screen px above the map. */
  private static final double TOP = 26;

  /** Screen px at the bottom, where what was done is told. */
  private static final double BOTTOM = 60;

  private final Work<Build> work;
  private final PracticeLook look;
  private final Desk desk;
  private final Phrases phrases;
  private final MapCanvas canvas;
  private final MapWalk walk;
  private final Saying saying;
  private final BuildHand hand;
  private final BuildDrag drag;
  private final DropZones zones;
  private final CardTray tray;
  private final BuildKeyBar keys;
  private final BuildTools tools;
  private final AuthorsMap author;
  private final Label status = new Label();
  private final SplitPane split = new SplitPane();
  private final StackPane region = new StackPane();

  BuildView(Work<Build> work, PracticeLook look) {
    this.work = work;
    this.look = look;
    this.desk = new Desk(work.now().linked(), Optional.empty(), view());
    this.phrases = new Phrases(desk);
    this.canvas = new MapCanvas(desk, look.typefaces());
    this.walk = new MapWalk(canvas, desk);
    this.saying = new Saying(desk, phrases);
    this.hand = new BuildHand(work, look, this::tell);
    this.zones = new DropZones(look);
    this.tray = new CardTray(look, this::onCard);
    this.keys = new BuildKeyBar(look);
    this.tools = new BuildTools(work, look);
    this.author = new AuthorsMap(work.now().reference(), look);
    Pane layer = new Pane();
    this.drag = new BuildDrag(hand, canvas, desk, tray, zones, layer);
    MapGestures.on(canvas, desk);
    new BuildKeys(hand, canvas, desk, walk, tray, this::follow);
    assemble(layer);
    desk.onChange(this::follow);
    region.focusWithinProperty().addListener((_, _, _) -> follow());
    canvas.focusedProperty().addListener((_, _, _) -> follow());
    canvas.widthProperty().addListener(_ -> Platform.runLater(this::frame));
    canvas.heightProperty().addListener(_ -> Platform.runLater(this::frame));
  }

  private void assemble(Pane layer) {
    canvas.setId("build-map");
    canvas.beginWhole();
    status.setId("build-status");
    status.getStyleClass().add("build-status");
    status.setWrapText(true);
    status.setVisible(false);
    status.setMouseTransparent(true);
    StackPane.setAlignment(status, Pos.BOTTOM_LEFT);
    ZoomBar zoom = new ZoomBar(desk, canvas, phrases);
    StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
    StackPane map = new StackPane(canvas, zones, status, zoom, author);
    map.getStyleClass().add("map-area");
    StackPane.setAlignment(author, Pos.TOP_LEFT);
    BorderPane left = new BorderPane(tray);
    left.setBottom(tools);
    left.getStyleClass().add("build-left");
    split.getItems().addAll(left, map);
    split.setDividerPositions(TRAY_SHARE);
    SplitPane.setResizableWithParent(left, false);
    BorderPane all = new BorderPane(split);
    all.setBottom(keys);
    region.getChildren().addAll(all, layer);
    region.setId("build");
    drag.within(region);
  }

  private void onCard(ClaimCard card) {
    drag.on(card);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void refresh() {
    Build build = work.now();
    View wanted = view().select(desk.view().selected());
    boolean dressed = !wanted.equals(desk.view());
    if (dressed) {
      desk.change(wanted);
    }
    boolean changed = !build.linked().equals(desk.map());
    if (changed) {
      desk.replace(build.linked());
      hand.dropped();
      tell("");
    }
    tray.show(build, view());
    tools.refresh();
    author.refresh(build.progress().finished());
    Set<String> found = found(build);
    canvas.showFound(canvasParts(found));
    tray.ring(found);
    if (changed || dressed) {
      frame();
    }
    follow();
  }

  /** The parts to look at: of the last finding, with what stands for those of the author's map. */
  private static Set<String> found(Build build) {
    Set<String> found = new HashSet<>();
    Optional<Finding> finding = build.finding();
    finding.ifPresent(told -> found.addAll(told.parts()));
    return found;
  }

  @Override
  public String action() {
    return "build.action." + work.now().action();
  }

  @Override
  public boolean canAct() {
    return work.now().canCheck();
  }

  @Override
  public void act() {
    tell("");
    work.learn(work.now().checked());
    showFinding();
  }

  /** Brings what is ringed into sight if some of it is not. */
  private void showFinding() {
    List<String> found = canvasParts(found(work.now()));
    Rect pane = new Rect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (!found.stream().flatMap(part -> onScreen(part).stream()).allMatch(pane::encloses)) {
      canvas.frame(found);
    }
  }

  private List<String> canvasParts(Set<String> parts) {
    return parts.stream().filter(id -> desk.map().part(id).isPresent()).toList();
  }

  @Override
  public void focus() {
    if (canvas.isFocused()) {
      return;
    }
    // A split pane takes its content in only when it is styled; before that nothing has a focus.
    region.applyCss();
    if (tray.current().isPresent() && hand.held().isEmpty()) {
      tray.focusCard();
    } else {
      canvas.requestFocus();
    }
  }

  /** Picks a part of the map out. */
  void select(String part) {
    desk.select(Optional.of(part));
  }

  private View view() {
    return View.of(look.language(), look.theme());
  }

  private void tell(String sentence) {
    status.setText(Text.typeset(sentence));
    status.setVisible(!sentence.isEmpty());
  }

  /** Shows what the keys do now, and says it. */
  private void follow() {
    boolean onTray = !canvas.isFocused();
    Optional<String> selected = desk.view().selected();
    boolean onPart = selected.filter(part -> !part.equals(desk.map().contention())).isPresent();
    keys.show(onTray, hand.held(), selected.map(hand::ways).orElse(List.of()), onPart);
    if (!drag.isCarrying()) {
      offer(selected);
    }
    String here = saying.of(walk.trail());
    String ways = selected.map(this::ways).orElse("");
    canvas.say(look.say("build.role"), ways.isEmpty() ? here : ways, look.say("build.help"));
  }

  /** The ways to put what is held by key, on the part where one is. */
  private void offer(Optional<String> selected) {
    zones.clear();
    if (hand.held().isPresent()) {
      zones.light(hand.targets().stream().flatMap(part -> onScreen(part).stream()).toList());
      selected.ifPresent(part ->
          onScreen(part)
              .ifPresent(rect ->
                  zones.offer(hand.zones(part, rect, canvas.getWidth()), Optional.empty())));
    }
  }

  /** What a key would make of the held part here, in sentences. */
  private String ways(String part) {
    if (hand.held().isEmpty()) {
      return "";
    }
    List<String> said =
        hand.ways(part).stream()
            .map(way ->
                look.say("build.way." + DropZones.key(way), hand.preview(way, part).orElse("")))
            .toList();
    return said.isEmpty()
        ? hand.whyNot(part).orElse(look.say("build.no-way"))
        : String.join(look.say("say.gap"), said);
  }

  private Optional<Rect> onScreen(String part) {
    return desk.rect(part).map(desk.camera()::toScreen);
  }

  /** Shows the whole map from its top, or as much of it as can be read with what is selected. */
  private void frame() {
    double width = canvas.getWidth();
    double height = canvas.getHeight() - BOTTOM;
    if (width == 0 || height <= 0) {
      return;
    }
    Rect bounds = desk.bounds();
    Camera fit = Camera.fit(bounds, width, height);
    Camera readable =
        fit.scale() >= SMALLEST ? fit : Camera.centered(bounds, SMALLEST, width, height);
    double rise = readable.toScreen(0, bounds.y()).y() - TOP;
    desk.look(readable.panned(0, -rise));
    desk.view().selected().filter(part -> desk.rect(part).isPresent()).ifPresent(canvas::show);
    showFinding();
  }
}
