/** What the author of a cmdlet sees. */
package mediashell.automation;
