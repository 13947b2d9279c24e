package hence.export.png;

/**
 * Some rows of a picture, ready for a PNG.
 *
 * @param deflated blocks of a raw deflate stream, none of them the last, that end on a byte
 * @param length how many bytes it stands for
 * @param checksum the Adler-32 of those bytes
 */
record Strip(byte[] deflated, int length, int checksum) {}
