/** Pages as a PDF: vectors, text that can be selected, tags. */
package hence.export.pdf;
