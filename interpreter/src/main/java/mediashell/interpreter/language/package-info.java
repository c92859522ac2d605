/** The .NET face of the Ast, tokens and parse errors (System.Management.Automation.Language). */
package mediashell.interpreter.language;
