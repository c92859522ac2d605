/** The .NET namespace System.Security.Principal. The users of Windows do not exist on Linux: .NET has these types there too, and each use fails. */
package mediashell.dotnet.system.security.principal;
