/** The source beside the map, paragraph by paragraph, with the claims that cite it. */
package hence.window.source;
