/** What the window remembers from one run to the next. */
package hence.window.settings;
