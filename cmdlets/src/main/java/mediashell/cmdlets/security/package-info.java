/** The cmdlets of Microsoft.PowerShell.Security; parameters, sets and aliases as facts/ps-cmdlets.json lists them. */
@CmdletModule("Microsoft.PowerShell.Security")
package mediashell.cmdlets.security;

import mediashell.automation.CmdletModule;
