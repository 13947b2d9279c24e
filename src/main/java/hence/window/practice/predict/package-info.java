/** The view of the exercise of foreseeing what falls. */
package hence.window.practice.predict;
