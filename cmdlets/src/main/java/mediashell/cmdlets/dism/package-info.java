/** The cmdlets of Dism that work on image files; parameters, sets and aliases as facts/dism-cmdlets.json lists them. */
@CmdletModule(value = "Dism", namespace = "Microsoft.Dism.Commands")
package mediashell.cmdlets.dism;

import mediashell.automation.CmdletModule;
