/** The window's words, and what parts of a map are called, shown and spoken. */
package hence.window.words;
