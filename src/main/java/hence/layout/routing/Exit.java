package hence.layout.routing;

/**
 * A stretch of a box's edge where a link may start or end.
 *
 * @param question which of the {@link Questions} tells the cell beside it
 * @param level whether the link leaves sideways; else up or down
 * @param edge the x of an upright edge, the y of a level one
 * @param low where the stretch begins along the edge
 * @param high where the stretch ends along the edge
 * @param outside the coordinate across the edge where free space begins
 */
record Exit(int question, boolean level, double edge, double low, double high, double outside) {
  double middle() {
    return (low + high) / 2;
  }
}
