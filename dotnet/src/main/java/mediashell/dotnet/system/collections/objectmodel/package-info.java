/** The .NET namespace System.Collections.ObjectModel: one class of members a type. */
package mediashell.dotnet.system.collections.objectmodel;
