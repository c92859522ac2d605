/** The .NET type facade; a package a namespace. */
package mediashell.dotnet;
