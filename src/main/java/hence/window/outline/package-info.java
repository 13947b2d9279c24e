/** The whole map as a tree of words. */
package hence.window.outline;
