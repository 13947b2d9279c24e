package hence.window.present;

import hence.format.source.Notes;
import hence.lesson.tour.Note;
import hence.map.Text;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** A note set in words that flow: paragraphs, lists, emphasis. */
final class NoteFlow extends VBox {
  NoteFlow() {
    getStyleClass().add("note");
  }

  /** Shows a note that is written in Markdown. */
  void show(String markdown) {
    Note note = Notes.read(Text.typeset(markdown));
    getChildren().setAll(note.blocks().stream().map(NoteFlow::block).toList());
  }

  private static Node block(Note.Block block) {
    TextFlow flow = flow(block.runs());
    if (block.depth() == 0) {
      return flow;
    }
    TextFlow marker = flow(List.of(new Note.Run(block.marker(), false, false, "")));
    marker.getStyleClass().add("note-marker");
    HBox entry = new HBox(marker, flow);
    entry.getStyleClass().addAll("note-entry", "note-depth-" + Math.min(block.depth(), 3));
    HBox.setHgrow(flow, Priority.ALWAYS);
    return entry;
  }

  private static TextFlow flow(List<Note.Run> runs) {
    TextFlow flow = new TextFlow();
    for (Note.Run run : runs) {
      javafx.scene.text.Text words = new javafx.scene.text.Text(run.words());
      words.getStyleClass().add("note-words");
      if (run.strong()) {
        words.getStyleClass().add("note-strong");
      }
      if (run.emphasis()) {
        words.getStyleClass().add("note-emphasis");
      }
      if (!run.link().isEmpty()) {
        words.getStyleClass().add("note-link");
      }
      flow.getChildren().add(words);
    }
    return flow;
  }
}
