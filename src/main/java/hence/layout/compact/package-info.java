/** The engine for a wanted shape: reasons in rows and columns that fit a page. */
package hence.layout.compact;
