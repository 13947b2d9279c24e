/**
 * What all panes are made of: typeface, looks, small controls, and work off the interface thread.
 */
package hence.window.kit;
