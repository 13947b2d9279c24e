package hence.layout.routing;

/** What ways through the cells cost, in map units of length, beside what they climb or fall. */
interface Prices {
  /** What it is worth to go straight instead of sideways and on. */
  double BENDS = 80;

  /** From a place in a cell sideways to another; bends cost nothing right beside a box. */
  double sideways(int cell, double from, double to, boolean besideBox);

  /** The links crossed between two places in a cell. */
  double crossings(int cell, double from, double to);

  /** Through a portal, and the cell before it at the same x. */
  double passing(int cell, int portal, double at);

  /** Into how many sections, between the links that run through it, a portal falls at most. */
  int sections();

  /** The section of a portal that a place is in, as seen from the cell behind it. */
  int section(int cell, int portal, double at);
}
