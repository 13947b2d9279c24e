/** The exercise of building an argument from its claims. */
package hence.lesson.practice.building;
