package hence.layout.tidy;

import hence.layout.parts.Gaps;
import hence.layout.tidy.Forest.Kind;

/** How far neighbouring nodes of the forest keep from each other. */
final class Separation {
  private Separation() {}

  static double ofSiblings(Kind parent) {
    return switch (parent) {
      case GROUND -> Gaps.TREES;
      case BRACKET -> Gaps.CO_PREMISES;
      case CHANNEL, RISER, STEM, CLAIM -> Gaps.CO_REASONS;
    };
  }

  static double of(Kind one, Kind other) {
    return isLink(one) || isLink(other) ? Gaps.STEM : Gaps.SUBTREES;
  }

  private static boolean isLink(Kind kind) {
    return switch (kind) {
      case STEM, RISER, CHANNEL -> true;
      case GROUND, CLAIM, BRACKET -> false;
    };
  }
}
