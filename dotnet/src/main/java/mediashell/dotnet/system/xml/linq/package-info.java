/** The .NET namespace System.Xml.Linq: one class of members a type. */
package mediashell.dotnet.system.xml.linq;
