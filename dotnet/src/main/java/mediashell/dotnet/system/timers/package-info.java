/** The .NET namespace System.Timers. */
package mediashell.dotnet.system.timers;
