/** The .NET namespace System.Data: tables in memory. */
package mediashell.dotnet.system.data;
