package hence.editing;

import hence.lesson.tour.Tour;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the tours of the map on the desk are written. What is written stands in the desk's map at
 * once and in the file when that is saved; undo and redo have no end.
 */
public final class TourBook {
  private final Desk desk;
  private final List<Runnable> onChange = new ArrayList<>();
  private History<TourDraft> history;
  private ArgumentMap seen;
  private Optional<Path> file;
  private List<Tour> saved;
  private String writing = "";
  private boolean yields;

  public TourBook(Desk desk) {
    this.desk = desk;
    adopt();
    this.file = desk.file();
    desk.onChange(this::follow);
  }

  /** Runs that whenever the tours, or what of them is in hand, have changed. */
  public void onChange(Runnable listener) {
    onChange.add(listener);
  }

  public TourDraft draft() {
    return history.now();
  }

  /** Whether there is something that no file has yet. */
  public boolean isUnsaved() {
    return !draft().tours().equals(saved);
  }

  /** Takes another tour or step in hand, which is nothing to undo. */
  public void take(UnaryOperator<TourDraft> choice) {
    writing = "";
    history = history.amend(choice.apply(draft()));
    tell();
  }

  /** Makes a change that can be undone. */
  public void edit(UnaryOperator<TourDraft> change) {
    edit("", change);
  }

  /**
   * Makes a change that can be undone together with those just before it at the same place.
   *
   * @param place what is being written, such as a title; letters of one word are one change
   */
  public void edit(String place, UnaryOperator<TourDraft> change) {
    TourDraft next = change.apply(draft());
    boolean goesOn = !place.isEmpty() && place.equals(writing);
    history = goesOn ? history.amend(next) : history.to(next);
    writing = place;
    publish();
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  /** Takes the last change back, if there is one. */
  public void undo() {
    step(canUndo() ? history.undo() : history);
  }

  /** Makes the change again that was taken back last, if there is one. */
  public void redo() {
    step(canRedo() ? history.redo() : history);
  }

  /** Notes that what is written has been saved. */
  public void saved() {
    saved = draft().tours();
    tell();
  }

  /** Lets another map come on the desk, even if something here is in no file yet. */
  public void leaving(Runnable open) {
    yields = true;
    try {
      open.run();
    } finally {
      yields = false;
    }
  }

  private void step(History<TourDraft> to) {
    history = to;
    writing = "";
    publish();
  }

  private void publish() {
    seen = Tours.with(desk.map(), draft().tours());
    desk.annotate(seen);
    tell();
  }

  /** Another map has come on the desk, or the file of this one has been written elsewhere. */
  private void follow() {
    boolean isMoved = !desk.file().equals(file);
    file = desk.file();
    if (desk.map() == seen && !isMoved) {
      return;
    }
    List<Tour> fresh = Tours.of(desk.map());
    if (fresh.equals(draft().tours())) {
      seen = desk.map();
      saved = fresh;
      tell();
    } else if (isUnsaved() && !yields) {
      // What has been written here and saved nowhere is worth more than what the file had before.
      saved = fresh;
      publish();
    } else {
      adopt();
      tell();
    }
  }

  private void adopt() {
    seen = desk.map();
    saved = Tours.of(seen);
    history = History.of(TourDraft.of(saved));
    writing = "";
  }

  private void tell() {
    List.copyOf(onChange).forEach(Runnable::run);
  }
}
