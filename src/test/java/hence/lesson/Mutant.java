package hence.lesson;

import hence.map.ArgumentMap;

/**
 * A map with one mistake in it.
 *
 * @param expected what grading should find, and nothing else
 */
record Mutant(ArgumentMap map, Finding expected) {}
