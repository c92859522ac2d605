/** The cmdlets of Microsoft.PowerShell.Host; parameters, sets and aliases as facts/ps-cmdlets.json lists them. */
@CmdletModule("Microsoft.PowerShell.Host")
package mediashell.cmdlets.host;

import mediashell.automation.CmdletModule;
