/** Pages of documentation that follow from the code. */
package mediashell.conformance.docs;
