/** One test class an area of the recorded cases, so that a report names the area and {@code -Dcase=REGEX} picks cases. */
package mediashell.conformance.areas;
