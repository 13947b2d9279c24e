/** The picture as a list of marks, the same for every surface. */
package hence.drawing;
