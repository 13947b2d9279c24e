package hence.drawing;

/**
 * What a mark is drawn with.
 *
 * @param rgb red, green and blue as 0xRRGGBB
 * @param alpha 0 (nothing to see) to 1 (solid)
 */
public record Ink(int rgb, double alpha) {
  public static final Ink NONE = new Ink(0, 0);

  /** A solid ink from "#rrggbb". */
  public static Ink of(String hex) {
    return new Ink(Integer.parseInt(hex.substring(1), 16), 1);
  }

  public int red() {
    return rgb >> 16 & 0xff;
  }

  public int green() {
    return rgb >> 8 & 0xff;
  }

  public int blue() {
    return rgb & 0xff;
  }

  public boolean isVisible() {
    return alpha > 0;
  }

  /** The same ink, that much thinner. */
  public Ink faded(double factor) {
    return new Ink(rgb, alpha * factor);
  }

  /** A solid ink between this one (0) and another (1). */
  public Ink towards(Ink other, double share) {
    return new Ink(
        mix(red(), other.red(), share) << 16
            | mix(green(), other.green(), share) << 8
            | mix(blue(), other.blue(), share),
        1);
  }

  /** As 0xAARRGGBB. */
  public int argb() {
    return (int) Math.round(alpha * 255) << 24 | rgb & 0xffffff;
  }

  /** As "#rrggbb", without the alpha. */
  public String hex() {
    return "#%06x".formatted(rgb);
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
