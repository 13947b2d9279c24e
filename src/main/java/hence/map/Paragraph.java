package hence.map;

/**
 * A paragraph of a source.
 *
 * @param number by which citations name it
 * @param heading the headings that stand directly over it, a line each; empty if there is none
 */
public record Paragraph(int number, String heading, String text) {}
