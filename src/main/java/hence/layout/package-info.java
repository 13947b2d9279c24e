/** Where everything stands: words measured and wrapped, boxes placed, links routed. */
package hence.layout;
