/** The window: the map's canvas and the panes around it. */
package hence.window;
