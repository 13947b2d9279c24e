/** The pane of tours: recorded, told in words, reordered and kept. */
package hence.window.tour;
