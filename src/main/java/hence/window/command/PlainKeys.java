package hence.window.command;

import hence.window.words.Phrases;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The keys without Ctrl or Alt that ask for a command while the map has the keyboard. */
public final class PlainKeys {
  /** A key by its code, wherever it stands on the keyboard. */
  private record Pressed(KeyCode key, String command) {}

  /**
   * A sign as it is typed. Signs stand on other keys in every country, and a sign that moves the
   * keyboard to a text field must not be typed into it.
   */
  private record Typed(String sign, String command) {}

  private static final List<Pressed> PRESSED =
      List.of(
          new Pressed(KeyCode.A, "accept"),
          new Pressed(KeyCode.D, "doubt"),
          new Pressed(KeyCode.R, "reject"),
          new Pressed(KeyCode.U, "unmark"),
          new Pressed(KeyCode.BACK_SPACE, "unmark"),
          new Pressed(KeyCode.X, "reset"),
          new Pressed(KeyCode.ENTER, "focus-rests"),
          new Pressed(KeyCode.ESCAPE, "step-out"),
          new Pressed(KeyCode.SPACE, "toggle-fold"),
          new Pressed(KeyCode.N, "next-find"),
          new Pressed(KeyCode.P, "previous-find"),
          new Pressed(KeyCode.L, "light-up"),
          new Pressed(KeyCode.F, "fit"),
          new Pressed(KeyCode.DIGIT0, "full-size"),
          new Pressed(KeyCode.NUMPAD0, "full-size"));

  private static final List<Typed> TYPED =
      List.of(
          new Typed("/", "search"),
          new Typed("?", "keys"),
          new Typed("[", "back"),
          new Typed("]", "forward"));

  private PlainKeys() {}

  /** The id of the command that the key asks for; empty if there is none. */
  public static String pressed(KeyCode key) {
    return PRESSED.stream()
        .filter(entry -> entry.key() == key)
        .map(Pressed::command)
        .findFirst()
        .orElse("");
  }

  /** The id of the command that the sign asks for; empty if there is none. */
  public static String typed(String sign) {
    return TYPED.stream()
        .filter(entry -> entry.sign().equals(sign))
        .map(Typed::command)
        .findFirst()
        .orElse("");
  }

  /** The keys that ask for a command, written in the user's language. */
  static List<String> of(String command, Phrases phrases) {
    Stream<String> pressed =
        PRESSED.stream()
            .filter(entry -> entry.command().equals(command) && !entry.key().isKeypadKey())
            .map(entry -> KeyNames.name(entry.key(), phrases));
    Stream<String> typed =
        TYPED.stream().filter(entry -> entry.command().equals(command)).map(Typed::sign);
    return Stream.concat(pressed, typed).toList();
  }
}
