package hence.layout;

import java.util.List;

/**
 * A claim's words, wrapped, and the box that holds them.
 *
 * @param lines the words line by line, as every surface shows them
 */
public record ClaimBox(Size size, List<String> lines) {
  public ClaimBox {
    lines = List.copyOf(lines);
  }
}
