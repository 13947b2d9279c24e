/** How fast Hence is, warm and as a whole process, beside others that draw the same map. */
package hence.bench;
