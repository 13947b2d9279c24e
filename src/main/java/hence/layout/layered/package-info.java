/** The engine in layers, by ELK. */
package hence.layout.layered;
