/** The .NET namespace System: one class of members a type. */
package mediashell.dotnet.system;
