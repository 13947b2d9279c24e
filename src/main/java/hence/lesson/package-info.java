/** Teaching with a map: tours, exercises, grading with feedback, and hints for authors. */
package hence.lesson;
