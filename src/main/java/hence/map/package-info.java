/** The argument itself: claims, reasons and the map they make, immutable, with a graph view. */
package hence.map;
