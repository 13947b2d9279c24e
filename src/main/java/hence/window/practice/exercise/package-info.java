/** What the views of all exercises have in common. */
package hence.window.practice.exercise;
