/** Map files in the window: opened, dropped, watched, saved, and exported from. */
package hence.window.files;
