/** What the user can ask for: commands, their keys, the menus and the cheat sheet. */
package hence.window.command;
