/** The engine of every day: a tidy tree. */
package hence.layout.tidy;
