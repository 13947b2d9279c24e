/** The pane of hints: what a teacher would ask about the map. */
package hence.window.hints;
