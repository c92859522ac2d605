/** The prompt: JLine with PowerShell's parser, completion and colours; no semantics here. */
package mediashell.host.repl;
