/** The view of the exercise of building an argument from its claims. */
package hence.window.practice.building;
