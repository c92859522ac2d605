/** The cmdlets of Microsoft.PowerShell.Core; parameters, sets and aliases as facts/ps-cmdlets.json lists them. */
@CmdletModule("Microsoft.PowerShell.Core")
package mediashell.cmdlets.core;

import mediashell.automation.CmdletModule;
