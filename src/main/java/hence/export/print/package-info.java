/** What goes on paper: posters, handouts and worksheets. */
package hence.export.print;
