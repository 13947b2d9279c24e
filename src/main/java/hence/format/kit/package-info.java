/**
 * What all readers share: the bytes of a file, and what is wrong with it, where, and what to do.
 */
package hence.format.kit;
