/** The .NET namespace System.Text: one class of members a type. */
package mediashell.dotnet.system.text;
