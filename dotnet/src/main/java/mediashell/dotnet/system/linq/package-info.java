/** The .NET namespace System.Linq: one class of members a type. */
package mediashell.dotnet.system.linq;
