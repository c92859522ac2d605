/** The .NET face of sessions, variables, modules and calls (System.Management.Automation). */
package mediashell.interpreter.facade;
