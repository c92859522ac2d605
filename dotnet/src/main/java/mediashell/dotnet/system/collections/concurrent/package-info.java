/** The .NET namespace System.Collections.Concurrent: one class of members a type. */
package mediashell.dotnet.system.collections.concurrent;
