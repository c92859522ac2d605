/** Runs the recorded cases. */
package mediashell.conformance;
