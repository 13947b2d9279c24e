/** The panes that ask of a part: what it says, what it rests on, and what if it is false. */
package hence.window.explore;
