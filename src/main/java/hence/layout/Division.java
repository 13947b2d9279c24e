package hence.layout;

/**
 * Which children of a step stand under it and which beside it.
 *
 * @param at the first child of the second part
 * @param isSwapped whether the first part stands beside the step; else it stands under it
 */
record Division(int at, boolean isSwapped) {
  /** The division of a shape. */
  static Division of(int how) {
    return new Division(how >> 2, (how & 2) != 0);
  }

  /** Whether what is beside a step of that shape reaches down beside what is under it. */
  static boolean isApart(int how) {
    return (how & 1) != 0;
  }

  int how(boolean isApart) {
    return at << 2 | (isSwapped ? 2 : 0) | (isApart ? 1 : 0);
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
