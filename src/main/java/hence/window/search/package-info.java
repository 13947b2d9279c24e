/** The search, and the palette that finds any command or claim. */
package hence.window.search;
