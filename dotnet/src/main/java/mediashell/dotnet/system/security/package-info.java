/** The .NET namespace System.Security: one class of members a type. */
package mediashell.dotnet.system.security;
