/** Leads the links that are not in the tree around all boxes, with few crossings. */
package hence.layout.routing;
