/** The lesson as one HTML page. */
package hence.export.page;
