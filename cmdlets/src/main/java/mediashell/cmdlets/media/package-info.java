/** Cmdlets for media under the product's own names, and what the Configuration Manager cmdlets share with them. */
@CmdletModule(value = "Mediashell.Media", namespace = "Mediashell.Media.Commands")
package mediashell.cmdlets.media;

import mediashell.automation.CmdletModule;
