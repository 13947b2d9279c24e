/** Pictures of pixels: marks painted in strips and pressed into a PNG as they come. */
package hence.export.png;
