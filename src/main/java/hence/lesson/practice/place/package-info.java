/** The exercise of putting claims into the empty boxes of a structure. */
package hence.lesson.practice.place;
