/** Compares an attempt with an author's reading: how near it comes, and what is wrong with it. */
package hence.lesson.grading;
