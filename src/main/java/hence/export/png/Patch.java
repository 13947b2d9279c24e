package hence.export.png;

/** Pixels of a picture that are painted at one go; x and y are its first pixel. */
record Patch(int x, int y, int width, int height) {}
