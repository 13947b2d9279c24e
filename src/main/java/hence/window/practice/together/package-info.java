/** The view of the exercise of telling co-premises from separate reasons. */
package hence.window.practice.together;
