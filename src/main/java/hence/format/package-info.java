/** Map files: read with every problem at once, checked against their schema, written whole. */
package hence.format;
