/** What the author of a cmdlet sees: PSCmdlet, its annotations, PSObject, ErrorRecord, ScriptBlock. */
package mediashell.automation;
