/** The map as it is painted, from near and far, in rest and in motion. */
package hence.window.canvas;
