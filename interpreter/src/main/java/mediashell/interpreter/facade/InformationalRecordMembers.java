package mediashell.interpreter.facade;

import mediashell.automation.types.DotNetType;

/** System.Management.Automation.InformationalRecord: the base of warning, verbose and debug records. */
@DotNetType("System.Management.Automation.InformationalRecord")
final class InformationalRecordMembers {
    private InformationalRecordMembers() {}
}
