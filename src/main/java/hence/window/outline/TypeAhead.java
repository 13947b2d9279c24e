package hence.window.outline;

import hence.editing.Likeness;
import java.util.function.IntFunction;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;

/** Goes to the next line of a tree that begins with what is typed, or has a word that does. */
final class TypeAhead {
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final TreeView<?> tree;
  private final IntFunction<String> words;
  private final StringBuilder typed = new StringBuilder();
  private long last;

  private TypeAhead(TreeView<?> tree, IntFunction<String> words) {
    this.tree = tree;
    this.words = words;
  }

  /**
   * @param words what the line of that number says
   */
  static void on(TreeView<?> tree, IntFunction<String> words) {
    tree.addEventFilter(KeyEvent.KEY_TYPED, new TypeAhead(tree, words)::type);
  }

  private void type(KeyEvent event) {
    String sign = event.getCharacter();
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isControlDown();
    if (held || sign.isEmpty() || sign.codePointAt(0) < ' ' || sign.codePointAt(0) == 127) {
      return;
    }
    long now = System.nanoTime();
    if (now - last > PAUSE_NANOS) {
      typed.setLength(0);
    }
    if (typed.isEmpty() && sign.isBlank()) {
      return;
    }
    last = now;
    typed.append(sign);
    find();
    event.consume();
  }

  /** One letter goes on to the next line, more letters may stay on this one. */
  private void find() {
    int lines = tree.getExpandedItemCount();
    int from = Math.max(0, tree.getSelectionModel().getSelectedIndex());
    int first = typed.length() == 1 ? 1 : 0;
    for (int i = first; i < lines + first; i++) {
      int line = (from + i) % lines;
      if (Likeness.of(words.apply(line), typed.toString()).compareTo(Likeness.WORD_BEGINS) <= 0) {
        tree.getSelectionModel().select(line);
        tree.scrollTo(Math.max(0, line - 2));
        return;
      }
    }
  }
}
