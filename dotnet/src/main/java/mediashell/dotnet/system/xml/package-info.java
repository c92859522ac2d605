/** The .NET namespace System.Xml: one class of members a type. */
package mediashell.dotnet.system.xml;
