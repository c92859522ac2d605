/** The .NET namespace System.IO.Compression: one class of members a type. */
package mediashell.dotnet.system.io.compression;
