/** Reads JSON with the place of everything in it, and prints it. */
package hence.format.json;
