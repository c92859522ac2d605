/** The .NET namespace System.Globalization: one class of members a type. */
package mediashell.dotnet.system.globalization;
