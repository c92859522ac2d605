/** The cmdlets of ConfigurationManager; parameters, sets and aliases as facts/cm-cmdlets.json lists them. */
@CmdletModule(value = "ConfigurationManager", namespace = "Microsoft.ConfigurationManagement.Cmdlets")
package mediashell.cmdlets.configurationmanager;

import mediashell.automation.CmdletModule;
