/**
 * The teacher's eye: what an author may want to look at again, read from the wording and the form.
 */
package hence.lesson.hints;
