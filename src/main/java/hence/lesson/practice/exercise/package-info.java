/** What exercises of every kind have in common. */
package hence.lesson.practice.exercise;
