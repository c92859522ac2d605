/** {@code $PSStyle}: the escape sequences that text of a session is decorated with (about_ANSI_Terminals). */
package mediashell.automation.format.style;
