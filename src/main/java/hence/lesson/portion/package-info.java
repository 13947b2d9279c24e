/** Cuts a map into portions, each small enough to be practised at one sitting. */
package hence.lesson.portion;
