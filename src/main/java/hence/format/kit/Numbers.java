package hence.format.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads the digits of a file. */
public final class Numbers {
  private static final int SHORT = 9;

  private Numbers() {}

  /** The exact number, or null if its exponent is too large for any computer. */
  public static BigDecimal exact(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The whole number if it is one from 1 to the limit, however it is written; else 0. */
  public static int wholeUpTo(int limit, String digits) {
    if (isShortInteger(digits)) {
      int number = Integer.parseInt(digits);
      return number >= 1 && number <= limit ? number : 0;
    }
    BigDecimal number = exact(digits);
    if (number == null
        || number.compareTo(BigDecimal.ONE) < 0
        || number.compareTo(BigDecimal.valueOf(limit)) > 0) {
      return 0;
    }
    BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
    return whole.compareTo(number) == 0 ? whole.intValueExact() : 0;
  }

  private static boolean isShortInteger(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return digits.length() <= SHORT;
  }

  /** The number if it is between 0 and 1, else NaN. */
  public static double share(String digits) {
    BigDecimal number = exact(digits);
    if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
      return Double.NaN;
    }
    return number.doubleValue();
  }
}
