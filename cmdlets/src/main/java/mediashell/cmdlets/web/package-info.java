/** The web cmdlets of Microsoft.PowerShell.Utility; nothing here loads before one of them runs. */
@CmdletModule("Microsoft.PowerShell.Utility")
package mediashell.cmdlets.web;

import mediashell.automation.CmdletModule;
