/** How words are measured and wrapped, and how large the boxes around them are. */
package hence.layout.typesetting;
