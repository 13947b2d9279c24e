/** What the user has in hand: the map, the view of it and the camera over it. */
package hence.editing;
