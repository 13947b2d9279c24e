package hence.layout.routing;

/** Chooses where in the cells that a link runs through its pieces lie. */
interface Lanes {
  /** An x for an upright run. */
  double upright(Way way, Runs runs, int run);

  /** A y for a level piece in a cell, between two depths. */
  double level(int cell, Level level, double low, double high, double wish);

  /** Tells that an upright run goes through a cell. */
  void pass(int cell, double x);
}
