/** The records that travel from Format cmdlets to Out cmdlets. */
package mediashell.automation.format.data;
