/** The cmdlets of Microsoft.PowerShell.Utility; parameters, sets and aliases as facts/ps-cmdlets.json lists them. */
@CmdletModule("Microsoft.PowerShell.Utility")
package mediashell.cmdlets.utility;

import mediashell.automation.CmdletModule;
