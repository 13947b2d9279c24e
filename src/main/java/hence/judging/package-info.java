/**
 * What of an argument stands, why, and what it hangs on: judged beside the map, never inside it.
 */
package hence.judging;
