/** The .NET namespace System.Management.Automation: one class of members a type. */
package mediashell.dotnet.system.management.automation;
