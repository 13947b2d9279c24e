/** Reads the source that a map models, paragraph by paragraph, and the words of its notes. */
package hence.format.source;
