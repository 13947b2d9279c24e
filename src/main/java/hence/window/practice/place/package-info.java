/** The view of the exercise of putting claims into boxes. */
package hence.window.practice.place;
