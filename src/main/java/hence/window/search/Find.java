package hence.window.search;

import java.util.List;

/**
 * Something the command palette offers.
 *
 * @param keys the keys that ask for the same, if it is a command
 * @param isClaim whether it leads to a claim and is no command
 */
public record Find(String words, List<String> keys, boolean isClaim, Runnable action) {}
