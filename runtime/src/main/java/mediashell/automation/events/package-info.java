/** Events of a session (about_Eventing): who wants to know of what, what has arrived, and actions that run on the session's own thread. */
package mediashell.automation.events;
