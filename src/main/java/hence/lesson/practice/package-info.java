/** Practising on a portion of a map: four kinds of exercises, each in a room of its own. */
package hence.lesson.practice;
