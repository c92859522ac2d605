/** The .NET namespace System.Net: one class of members a type. */
package mediashell.dotnet.system.net;
