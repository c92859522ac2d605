/** The .NET namespace System.Net.NetworkInformation: echo requests. */
package mediashell.dotnet.system.net.networkinformation;
