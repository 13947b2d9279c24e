package hence.lesson.grading;

import hence.map.ArgumentMap;

/**
 * A map with one mistake in it.
 *
 * @param expected what grading should find, and nothing else
 */
public record Mutant(ArgumentMap map, Finding expected) {}
