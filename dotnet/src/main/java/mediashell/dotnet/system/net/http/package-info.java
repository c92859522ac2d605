/** The .NET namespace System.Net.Http, and the exchange of requests and replies that web cmdlets and System.Net.WebClient share. */
package mediashell.dotnet.system.net.http;
