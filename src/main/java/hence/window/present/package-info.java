/** Presenting a tour: what the class sees, what the speaker sees, and the clicker's keys. */
package hence.window.present;
