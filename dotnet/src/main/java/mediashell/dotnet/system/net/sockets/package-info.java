/** The .NET namespace System.Net.Sockets: connections over TCP. */
package mediashell.dotnet.system.net.sockets;
