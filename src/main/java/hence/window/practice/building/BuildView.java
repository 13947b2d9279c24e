package hence.window.practice.building;

import hence.editing.Desk;
import hence.editing.View;
import hence.lesson.grading.Finding;
import hence.lesson.practice.building.Build;
import hence.map.Text;
import hence.window.canvas.MapCanvas;
import hence.window.navigation.MapGestures;
import hence.window.navigation.MapWalk;
import hence.window.navigation.ZoomBar;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import hence.window.words.Phrases;
import hence.window.words.Saying;
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
  private final BuildSight sight;
  private final BuildOffer offer;
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
    this.sight = new BuildSight(canvas, desk);
    this.offer = new BuildOffer(hand, zones, sight, look);
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
    canvas.showFound(ringed());
    tray.ring(parts(build));
    if (changed || dressed) {
      frame();
    }
    follow();
  }

  /** The parts of the map that the last finding is about. */
  private List<String> ringed() {
    return parts(work.now()).stream().filter(id -> desk.map().part(id).isPresent()).toList();
  }

  /** The parts to look at: of the last finding, with what stands for those of the author's map. */
  private static Set<String> parts(Build build) {
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
    sight.reveal(ringed());
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
      offer.show(selected, canvas.getWidth());
    }
    String here = saying.of(walk.trail());
    String ways = selected.map(offer::said).orElse("");
    canvas.say(look.say("build.role"), ways.isEmpty() ? here : ways, look.say("build.help"));
  }

  private void frame() {
    sight.frame(ringed());
  }
}
