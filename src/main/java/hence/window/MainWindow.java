package hence.window;

import hence.editing.Desk;
import hence.editing.View;
import hence.editing.Visits;
import hence.format.Reading;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.command.KeysDialog;
import hence.window.command.Menus;
import hence.window.explore.ExploreCommands;
import hence.window.explore.FocusBar;
import hence.window.explore.Inspector;
import hence.window.explore.LoadPane;
import hence.window.explore.WhatIfPane;
import hence.window.export.Exporting;
import hence.window.files.Documents;
import hence.window.files.FileCommands;
import hence.window.hints.HintsPane;
import hence.window.kit.Errands;
import hence.window.kit.Looks;
import hence.window.kit.ProblemBanner;
import hence.window.kit.SidePane;
import hence.window.kit.Typefaces;
import hence.window.navigation.Going;
import hence.window.navigation.MapArea;
import hence.window.navigation.MapGestures;
import hence.window.navigation.MapKeys;
import hence.window.navigation.MapMenu;
import hence.window.navigation.MapWalk;
import hence.window.navigation.ViewCommands;
import hence.window.outline.Outline;
import hence.window.practice.PracticeScreen;
import hence.window.search.CommandPalette;
import hence.window.search.SearchBar;
import hence.window.settings.Settings;
import hence.window.settings.WindowPlace;
import hence.window.source.SourcePane;
import hence.window.tour.Touring;
import hence.window.words.Phrases;
import hence.window.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: menus and search above, the map in the middle, the inspector beside it. */
public final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Desk desk;
  private final Settings settings;
  private final Phrases phrases;
  private final MapCanvas canvas;
  private final SearchBar search;
  private final ProblemBanner banner;
  private final Documents documents;
  private final ViewCommands viewCommands;
  private final ExploreCommands exploreCommands;
  private final FileCommands files;
  private final Exporting exporting;
  private final Touring touring;
  private final Visits visits = new Visits();
  private final Going going;
  private final SidePane side;
  private final LoadPane load;
  private final Menus menus;
  private final MapWalk walk;
  private final Saying saying;
  private final Outline outline;
  private final CommandPalette palette;
  private final PracticeScreen practice;
  private final TitleBar bar;
  private final Errands making;
  private final BorderPane root = new BorderPane();
  private FocusBar focusBar;
  private MapArea map;
  private Panes panes;

  public MainWindow(Stage stage, Desk desk, Settings settings) {
    this(stage, desk, settings, new Errands());
  }

  /**
   * @param making what the desk has made elsewhere
   */
  public MainWindow(Stage stage, Desk desk, Settings settings, Errands making) {
    this.making = making;
    this.stage = stage;
    this.desk = desk;
    this.settings = settings;
    this.phrases = new Phrases(desk);
    Typefaces typefaces = new Typefaces();
    this.canvas = new MapCanvas(desk, typefaces);
    this.search = new SearchBar(desk, canvas, phrases);
    this.banner = new ProblemBanner(phrases);
    this.documents = new Documents(desk, settings, banner);
    this.viewCommands = new ViewCommands(desk, canvas);
    this.exploreCommands = new ExploreCommands(desk, canvas);
    this.files =
        new FileCommands(stage, desk, phrases, settings, canvas, visits, banner, documents);
    this.exporting = new Exporting(stage, desk, phrases, banner);
    this.going = new Going(desk, canvas, visits);
    this.side = new SidePane(phrases);
    this.touring =
        new Touring(
            stage, desk, phrases, typefaces, canvas, files, side, this::isAnimated, this::comeBack);
    this.load = new LoadPane(desk, phrases, canvas::showFound, exploreCommands::attempt);
    this.menus = new Menus(phrases, commands());
    this.bar = new TitleBar(desk, phrases, menus, search, viewCommands);
    MapGestures.on(canvas, desk);
    this.walk = new MapWalk(canvas, desk);
    this.saying = new Saying(desk, phrases);
    this.outline = new Outline(desk, phrases, walk::trail, going::to, canvas::requestFocus);
    this.palette = new CommandPalette(commands(), desk, phrases, going::to);
    this.practice = new PracticeScreen(desk, phrases, settings, this::leavePractice);
    MapKeys.on(canvas, walk, commands());
    MapMenu.on(canvas, desk, phrases, commands());
    assemble();
    canvas.animate(isAnimated());
    desk.onChange(() -> visits.arrive(desk.view()));
    desk.onChange(this::refresh);
    refresh();
  }

  /** Opens the window. */
  public void show() {
    Scene scene = new Scene(new StackPane(root, practice, palette), WIDTH, HEIGHT);
    scene.getStylesheets().add(Looks.sheet());
    files.acceptDrops(scene);
    commands().forEach(command -> bind(scene, command));
    stage.setScene(scene);
    WindowPlace.restore(stage, settings);
    stage.setOnCloseRequest(event -> {
      if (!touring.mayLeave()) {
        event.consume();
      }
    });
    stage.setOnHiding(_ -> WindowPlace.remember(stage, settings));
    stage.setOnHidden(_ -> {
      touring.presenting().end();
      making.drop();
      exporting.writing().drop();
      exporting.copying().drop();
      documents.close();
    });
    stage.show();
    canvas.requestFocus();
  }

  /** The commands that export pictures. */
  public Exporting exporting() {
    return exporting;
  }

  /** The commands that open a map. */
  public FileCommands files() {
    return files;
  }

  public Touring touring() {
    return touring;
  }

  /** Says what was wrong with the file that the window was to begin with. */
  void report(Path file, Reading reading) {
    documents.report("problems.open", file, reading);
  }

  private static void bind(Scene scene, Command command) {
    // The menus bind what they show; plain keys belong to the map and are bound here.
    command
        .key()
        .filter(key -> !key.getName().contains("+") || key.getName().startsWith("Shift"))
        .ifPresent(key -> scene.getAccelerators().putIfAbsent(key, command.action()));
  }

  private List<Command> commands() {
    List<Command> all = new ArrayList<>(viewCommands.all());
    all.addAll(exploreCommands.all());
    all.addAll(files.all());
    all.addAll(exporting.all());
    all.addAll(touring.all());
    all.addAll(going.all());
    all.add(Command.of("next-chain", "Alt+DOWN", () -> focusBar.nextChain()));
    all.add(Command.of("ask-load", this::askLoad));
    all.add(Command.of("hints", () -> side.show("hints")));
    all.add(Command.of("animate", this::toggleAnimation));
    all.add(Command.of("outline", "Shortcut+B", () -> panes.toggleOutline()));
    all.add(Command.of("palette", "Shortcut+K", () -> palette.open()));
    all.add(Command.of("quit", "Shortcut+Q", this::quit));
    all.add(Command.of("practice", "Shortcut+Shift+P", this::practise));
    all.addAll(search.all());
    all.add(
        Command.of(
            "step-out",
            new StepOut(desk, search, () -> map.stopWaiting(), exploreCommands::leaveFocus)));
    all.add(Command.of("keys", "F1", () -> new KeysDialog(phrases, stage, commands()).show()));
    return all;
  }

  private void assemble() {
    focusBar = new FocusBar(desk, phrases, visits, going::again, going::to, canvas::showFound);
    map = new MapArea(desk, canvas, phrases);
    map.add("opening", documents.opening(), () -> phrases.say("waiting.opening", documents.name()));
    map.add(
        "exporting", exporting.writing(), () -> phrases.say("waiting.exporting", exporting.name()));
    map.add("copying", exporting.copying(), () -> phrases.say("waiting.copying"));
    map.add("making", making, () -> phrases.say("waiting.making"));
    side.add(new Inspector(desk, phrases, going::to));
    side.add(new WhatIfPane(desk, phrases, going::to, files.saving()::saveScenario));
    side.add(new SourcePane(desk, phrases, going::to, canvas::showFound));
    side.add(load);
    side.add(new HintsPane(desk, phrases, going::to, canvas::showFound, files.saving()::keepInMap));
    side.add(touring.pane());
    BorderPane middle = new BorderPane(map);
    middle.setTop(focusBar);
    panes = new Panes(desk, canvas, outline, middle, side);
    root.setTop(bar);
    files.fill(menus.recent());
    root.setCenter(panes);
    root.setBottom(banner);
    root.setId("window");
  }

  private void refresh() {
    View view = desk.view();
    String name = desk.map().title().in(view.language());
    stage.setTitle(name + " – Hence");
    bar.refresh();
    canvas.say(phrases.say("map.role"), saying.of(walk.trail()), phrases.say("map.keys"));
    Looks.dress(root, view.theme());
    settings.put("language", view.language());
    settings.put("theme", view.theme().name());
  }

  /** Opens the practice screen in place of the map. */
  private void practise() {
    root.setVisible(false);
    practice.open();
  }

  private void leavePractice() {
    root.setVisible(true);
    canvas.requestFocus();
  }

  private void askLoad() {
    desk.view()
        .selected()
        .filter(id -> desk.map().part(id).orElseThrow() instanceof Claim)
        .ifPresent(load::ask);
    side.show("load");
  }

  /** Gives the window its own looks and the keyboard back after a presentation. */
  private void comeBack() {
    refresh();
    if (stage.isShowing()) {
      stage.toFront();
      canvas.requestFocus();
    }
  }

  private void quit() {
    if (touring.mayLeave()) {
      stage.close();
    }
  }

  private boolean isAnimated() {
    return settings.get("animate").map(Boolean::valueOf).orElse(true);
  }

  private void toggleAnimation() {
    boolean on = !isAnimated();
    settings.put("animate", String.valueOf(on));
    canvas.animate(on);
  }
}
