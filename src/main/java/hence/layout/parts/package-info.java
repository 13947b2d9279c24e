/**
 * What all engines share: the parts of a map by number, how deep they stand, where they are planned
 * and how their links run.
 */
package hence.layout.parts;
