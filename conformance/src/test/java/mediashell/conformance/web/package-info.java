/** The web cmdlets against a server of Java's own. */
package mediashell.conformance.web;
