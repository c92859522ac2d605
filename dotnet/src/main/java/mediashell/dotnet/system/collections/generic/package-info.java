/** The .NET namespace System.Collections.Generic: one class of members a type. */
package mediashell.dotnet.system.collections.generic;
