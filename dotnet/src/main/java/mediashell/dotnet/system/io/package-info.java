/** The .NET namespace System.IO: one class of members a type. */
package mediashell.dotnet.system.io;
