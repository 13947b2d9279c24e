/** Ways over the map by mouse, touch and keys, with what lies over it to help. */
package hence.window.navigation;
