package hence.window.command;

import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How keys are written, as they stand on the keyboard. */
public final class KeyNames {
  private static final boolean MAC =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

  private KeyNames() {}

  /** All keys that ask for a command, those with Ctrl or Alt first. */
  public static List<String> of(Command command, Phrases phrases) {
    List<String> names = new ArrayList<>();
    command.key().ifPresent(key -> names.add(name(key, phrases)));
    PlainKeys.of(command.id(), phrases).stream()
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return names;
  }

  /** A command as menus say it: with its plain key, which a menu would bind everywhere. */
  public static String labelled(Command command, Phrases phrases) {
    String name = phrases.say("command." + command.id());
    List<String> plain = PlainKeys.of(command.id(), phrases);
    return command.key().isPresent() || plain.isEmpty()
        ? name
        : phrases.say("menu.with-key", name, plain.getFirst());
  }

  /** Keys pressed together. */
  public static String name(KeyCombination keys, Phrases phrases) {
    if (!(keys instanceof KeyCodeCombination code)) {
      return keys.getDisplayText();
    }
    StringBuilder name = new StringBuilder();
    boolean ctrl = code.getControl() == ModifierValue.DOWN;
    boolean shortcut = code.getShortcut() == ModifierValue.DOWN;
    append(name, ctrl || shortcut && !MAC, "Ctrl+");
    append(name, code.getAlt() == ModifierValue.DOWN, MAC ? "⌥" : "Alt+");
    append(name, code.getShift() == ModifierValue.DOWN, MAC ? "⇧" : "Shift+");
    append(name, shortcut && MAC, "⌘");
    return name.append(name(code.getCode(), phrases)).toString();
  }

  private static void append(StringBuilder name, boolean held, String modifier) {
    if (held) {
      name.append(modifier);
    }
  }

  /** One key. */
  static String name(KeyCode key, Phrases phrases) {
    return switch (key) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case EQUALS -> "+";
      case MINUS -> "−";
      case ESCAPE -> "Esc";
      case SPACE -> phrases.say("key.space");
      case KeyCode other -> other.getName();
    };
  }
}
