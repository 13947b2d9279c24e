/** Export from the window: the dialog, the picture to write, and the clipboard. */
package hence.window.export;
