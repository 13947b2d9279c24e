package hence.export;

/**
 * Some rows of a picture, ready for a PNG.
 *
 * @param deflated a raw deflate stream that ends on a byte and, but for the last strip, does not
 *     end the whole
 * @param length how many bytes it stands for
 * @param checksum the Adler-32 of those bytes
 */
record Strip(byte[] deflated, int length, int checksum) {}
