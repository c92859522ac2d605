/** The .NET namespace System.Collections: one class of members a type. */
package mediashell.dotnet.system.collections;
