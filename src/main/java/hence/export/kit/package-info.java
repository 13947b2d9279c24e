/**
 * What several surfaces need: how large a picture is, its fonts, what lies where, how far an export
 * is.
 */
package hence.export.kit;
