/** A portion as an exercise on paper, with boxes to be filled in by hand. */
package hence.lesson.worksheet;
