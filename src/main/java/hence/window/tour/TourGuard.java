package hence.window.tour;

import hence.editing.TourBook;
import hence.window.words.Phrases;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before a tour is lost that no file has yet. */
final class TourGuard {
  private final TourBook book;
  private final Phrases phrases;
  private final Window owner;
  private final BooleanSupplier save;

  TourGuard(TourBook book, Phrases phrases, Window owner, BooleanSupplier save) {
    this.book = book;
    this.phrases = phrases;
    this.owner = owner;
    this.save = save;
  }

  /** Whether nothing is unsaved, or has now been saved, or may be lost. */
  boolean mayLeave() {
    if (!book.isUnsaved()) {
      return true;
    }
    ButtonType yes = new ButtonType(phrases.say("tour.leave.save"), ButtonData.YES);
    ButtonType no = new ButtonType(phrases.say("tour.leave.drop"), ButtonData.NO);
    ButtonType cancel = new ButtonType(phrases.say("cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert.initOwner(owner);
    alert.setTitle(phrases.say("side.tour"));
    alert.setContentText(phrases.say("tour.leave"));
    alert.getButtonTypes().setAll(yes, no, cancel);
    alert.getDialogPane().setId("leave-tour");
    ButtonType answer = alert.showAndWait().orElse(cancel);
    return answer == yes ? save.getAsBoolean() : answer == no;
  }
}
