/** The practice screen: the choice of an exercise and a portion, and the exercise under way. */
package hence.window.practice;
