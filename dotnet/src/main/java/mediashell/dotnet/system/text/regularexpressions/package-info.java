/** The .NET namespace System.Text.Regularexpressions: one class of members a type. */
package mediashell.dotnet.system.text.regularexpressions;
