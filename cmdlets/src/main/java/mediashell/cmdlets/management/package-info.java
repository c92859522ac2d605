/** The cmdlets of Microsoft.PowerShell.Management; parameters, sets and aliases as facts/ps-cmdlets.json lists them. */
@CmdletModule("Microsoft.PowerShell.Management")
package mediashell.cmdlets.management;

import mediashell.automation.CmdletModule;
