/** The .NET namespace System.Web: the encodings of the web. */
package mediashell.dotnet.system.web;
