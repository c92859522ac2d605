/** Process, runspace and session state. */
package mediashell.automation.session;
