/** What becomes of objects that cross to another session: copies of their properties, as CLIXML carries them ([MS-PSRP] 2.2.5). */
package mediashell.automation.serialization;
