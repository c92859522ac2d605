/** Format-* and Out-*: the cmdlets over the formatting engine. */
@CmdletModule("Microsoft.PowerShell.Utility")
package mediashell.cmdlets.format;

import mediashell.automation.CmdletModule;
