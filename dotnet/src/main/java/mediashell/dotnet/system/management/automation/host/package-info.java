/** {@code $Host} and what scripts do with it: lines, questions, the window (System.Management.Automation.Host). */
package mediashell.dotnet.system.management.automation.host;
