/** Launcher, script runner and REPL. */
package mediashell.host;
