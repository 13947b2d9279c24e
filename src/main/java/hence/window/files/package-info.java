/** Map files in the window: opened, dropped, watched and saved. */
package hence.window.files;
