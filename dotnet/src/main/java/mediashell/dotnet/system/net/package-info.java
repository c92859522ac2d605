/** The .NET namespace System.Net: addresses and the encodings of the web. */
package mediashell.dotnet.system.net;
