/** The .NET namespace System.Diagnostics: one class of members a type. */
package mediashell.dotnet.system.diagnostics;
