package hence.window.export;

import hence.editing.Clusters;
import hence.editing.Desk;
import hence.window.command.Command;
import hence.window.kit.Errands;
import hence.window.kit.ProblemBanner;
import hence.window.words.Phrases;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/** The commands that make a picture of the map: in a file, or in the clipboard. */
public final class Exporting {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final ProblemBanner banner;
  private final Errands writing = new Errands();
  private final Errands copying = new Errands();
  private String name = "";

  public Exporting(Stage stage, Desk desk, Phrases phrases, ProblemBanner banner) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.banner = banner;
  }

  public List<Command> all() {
    return List.of(
        Command.of("export", "Shortcut+E", this::export),
        Command.of("copy-picture", "Shortcut+Shift+C", this::copy));
  }

  private void export() {
    new ExportDialog(desk, phrases, stage).ask().ifPresent(this::export);
  }

  /** Writes a picture in the background; it is written whole or not at all. */
  public void export(PictureOrder order) {
    name = order.file().getFileName().toString();
    writing.start(order::write, this::report, () -> {});
  }

  /** Puts the picture of what is seen now into the clipboard, painted in the background. */
  private void copy() {
    Clusters seen = desk.clusters();
    copying.start(report -> PictureCopy.of(seen, report), made -> made.put(banner), () -> {});
  }

  private void report(Optional<IOException> trouble) {
    trouble.ifPresent(e -> banner.show("problems.export", e.getMessage(), List.of()));
  }

  /** What may be waited for. */
  public Errands writing() {
    return writing;
  }

  /** What may be waited for as well: a picture on its way into the clipboard. */
  public Errands copying() {
    return copying;
  }

  /** The name of the file that is being written. */
  public String name() {
    return name;
  }
}
