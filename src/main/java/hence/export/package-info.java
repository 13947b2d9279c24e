/** Pictures as files: one painter for each surface, every painter one switch over the marks. */
package hence.export;
