/** {@code $PSStyle} and its parts as scripts see them (about_ANSI_Terminals). */
package mediashell.dotnet.system.management.automation.style;
