package hence.layout;

/**
 * How the children of a step are set.
 *
 * @param under what stands under its claims; null if nothing does, like {@code beside}
 * @param isApart whether what is beside reaches down beside what is under
 */
record Setup(Slice under, Slice beside, boolean isApart) {}
