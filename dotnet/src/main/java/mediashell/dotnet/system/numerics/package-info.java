/** The .NET namespace System.Numerics: one class of members a type. */
package mediashell.dotnet.system.numerics;
