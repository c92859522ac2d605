/** The .NET namespace System.Management.Automation.Language: one class of members a type. */
package mediashell.dotnet.system.management.automation.language;
