/** The .NET namespace System.Collections.Specialized: one class of members a type. */
package mediashell.dotnet.system.collections.specialized;
