package hence.window.command;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can ask for.
 *
 * @param id also the end of the key of its name in the bundle: {@code command.<id>}
 * @param key the keys that ask for it, if there are any
 */
public record Command(String id, Optional<KeyCombination> key, Runnable action) {
  public static Command of(String id, String key, Runnable action) {
    return new Command(id, Optional.of(KeyCombination.valueOf(key)), action);
  }

  public static Command of(String id, Runnable action) {
    return new Command(id, Optional.empty(), action);
  }
}
