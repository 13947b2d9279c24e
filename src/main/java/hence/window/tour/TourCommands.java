package hence.window.tour;

import hence.editing.Desk;
import hence.editing.Recording;
import hence.editing.TourBook;
import hence.editing.TourDraft;
import hence.editing.TourView;
import hence.editing.View;
import hence.editing.Wording;
import hence.layout.Placed;
import hence.lesson.tour.TourStep;
import hence.map.Words;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.files.Saving;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The commands that record a tour from what is on the screen, show its steps and keep it. */
final class TourCommands {
  private final Desk desk;
  private final MapCanvas canvas;
  private final TourBook book;
  private final Saving saving;
  private final Runnable showPane;

  /**
   * @param showPane brings the pane of the tour to the front
   */
  TourCommands(Desk desk, MapCanvas canvas, TourBook book, Saving saving, Runnable showPane) {
    this.desk = desk;
    this.canvas = canvas;
    this.book = book;
    this.saving = saving;
    this.showPane = showPane;
  }

  List<Command> all() {
    return List.of(
        Command.of("record-step", "Shortcut+Shift+R", this::record),
        Command.of("update-step", "Shortcut+Shift+U", this::update),
        Command.of("light-up", this::lightUp),
        Command.of("save-tour", "Shortcut+S", this::save));
  }

  /** Adds what is on the screen to the tour as a step. */
  void record() {
    TourStep step = Recording.of(desk.map(), desk.view(), onScreen());
    book.edit(draft -> draft.recorded(step, desk.map().title()));
    showPane.run();
  }

  /** Begins another tour with what is on the screen. */
  void recordAnother() {
    TourStep step = Recording.of(desk.map(), desk.view(), onScreen());
    book.edit(draft -> draft.begun(step, desk.map().title()));
  }

  /** Lets the step in hand show what is on the screen; its words stay. */
  void update() {
    book.draft()
        .currentStep()
        .map(step -> Recording.again(step, desk.map(), desk.view(), onScreen()))
        .ifPresent(step -> book.edit(draft -> draft.changed(step)));
  }

  /** Asks for another title of the tour in hand, in the language of the view. */
  void rename() {
    String language = Words.nearest(desk.view().language());
    book.draft()
        .current()
        .ifPresent(tour ->
            saving
                .ask("tour.rename", "tour.name", tour.title().in(language))
                .map(name -> Wording.with(tour.title(), language, name, Words.LANGUAGES))
                .ifPresent(title -> book.edit(draft -> draft.named(title))));
  }

  /** Lights the selected part as a step would, or takes that light off. */
  void lightUp() {
    View view = desk.view();
    view.selected()
        .ifPresent(part -> {
          Set<String> lit = new HashSet<>(view.lit());
          if (!lit.remove(part)) {
            lit.add(part);
          }
          desk.change(view.withLit(lit));
        });
  }

  /** Shows the map as it is at the step in hand. */
  void showStep() {
    book.draft()
        .currentStep()
        .ifPresent(step -> {
          desk.change(TourView.of(desk.map(), step, desk.view()));
          Set<String> lit = TourView.lit(desk.map(), step);
          if (lit.isEmpty()) {
            canvas.fit();
          } else {
            canvas.frame(lit);
          }
        });
  }

  /** Keeps the tours in the map's file; whether they are kept. */
  boolean save() {
    TourDraft draft = book.draft();
    boolean kept = saving.save(desk.map());
    if (kept) {
      book.saved();
      book.take(_ -> draft);
    }
    return kept;
  }

  private List<String> onScreen() {
    List<String> parts = new ArrayList<>();
    for (Placed placed : desk.scene().layout().placed()) {
      if (canvas.shows(placed.id())) {
        parts.add(placed.id());
      }
    }
    return parts;
  }
}
