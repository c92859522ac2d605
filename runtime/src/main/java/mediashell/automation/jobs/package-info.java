/**
 * Code that runs beside the session that started it: jobs, parallel blocks (about_Jobs, about_Thread_Jobs). Each runs in a session of its own
 * on a thread of its own; what it writes is kept as records until somebody receives them.
 */
package mediashell.automation.jobs;
