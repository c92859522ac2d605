/** What a host program offers to a session. */
package mediashell.automation.host;
