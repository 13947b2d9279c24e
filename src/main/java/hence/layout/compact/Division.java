package hence.layout.compact;

import hence.layout.Arrangement.Mode;

/**
 * Which children of a step stand under it and which beside it.
 *
 * @param at the first child of the second part
 * @param isSwapped whether the first part stands beside the step; else it stands under it
 */
record Division(int at, boolean isSwapped) {
  private static final Mode[] MODES = Mode.values();

  /** The division of a shape. */
  static Division of(int how) {
    return new Division(how >> 3, (how & 4) != 0);
  }

  /** How the two parts of a shape are set. */
  static Mode mode(int how) {
    return MODES[how & 3];
  }

  int how(Mode mode) {
    return at << 3 | (isSwapped ? 4 : 0) | mode.ordinal();
  }

  int underFrom() {
    return isSwapped ? at : 0;
  }

  int underTo(int count) {
    return isSwapped ? count : at;
  }

  int besideFrom() {
    return isSwapped ? 0 : at;
  }

  int besideTo(int count) {
    return isSwapped ? at : count;
  }
}
