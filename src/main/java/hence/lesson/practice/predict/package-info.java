/** The exercise of foreseeing what falls when claims are rejected. */
package hence.lesson.practice.predict;
