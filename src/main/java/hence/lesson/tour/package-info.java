/** Tours: an author leads through a map step by step, with something to say at each. */
package hence.lesson.tour;
