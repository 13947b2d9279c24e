/** The engines by name, and the one that chooses among them. */
package hence.layout.engines;
