package mediashell.cmdlets.core;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.CommandHistory;
import mediashell.automation.session.HistoryInfo;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;

/** Adds command lines to the history of the session, for example those that Export-Csv has kept. */
@Cmdlet(verb = "Add", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class AddHistoryCommand extends PSCmdlet {

    /** What to add: entries, or objects with the properties of entries. */
    @Parameter(position = 0, valueFromPipeline = true, type = "System.Management.Automation.PSObject[]")
    @AllowNull
    Object[] inputObject;

    /** Writes what was added. */
    @Parameter
    boolean passthru;

    @Override
    public void processRecord() {
        for (Object given : inputObject == null ? new Object[0] : inputObject) {
            HistoryInfo added = add(given);
            if (added == null) {
                writeError(errorRecord(
                        "System.ArgumentException",
                        "AddHistoryInvalidInput",
                        ErrorCategory.InvalidData,
                        given,
                        "an entry has CommandLine, ExecutionStatus, StartExecutionTime and EndExecutionTime, but the"
                                + " object lacks one of them"));
            } else if (passthru) {
                writeObject(added);
            }
        }
    }

    private HistoryInfo add(Object given) {
        Object line = given == null ? null : property(given, "CommandLine", Types.STRING);
        Object status = given == null ? null : status(given);
        Object start = given == null ? null : property(given, "StartExecutionTime", Types.DATE_TIME);
        Object end = given == null ? null : property(given, "EndExecutionTime", Types.DATE_TIME);
        return line == null || status == null || start == null || end == null
                ? null
                : CommandHistory.of(context())
                        .add((String) line, ((EnumValue) status).name(), (DateTime) start, (DateTime) end);
    }

    /** The value of a property when it is of the type or a text for it, otherwise null. */
    private Object property(Object given, String name, PSType type) {
        Object value = context().members().get(given, name);
        return value == ObjectMembers.MISSING || value == null
                ? null
                : context().conversions().convertOrNull(value, type);
    }

    /** A state that has a name; a number beyond the constants is none. */
    private Object status(Object given) {
        PSType states = FacadeTypes.require("System.Management.Automation.Runspaces.PipelineState");
        Object status = property(given, "ExecutionStatus", states);
        boolean named = status instanceof EnumValue value
                && states.enumModel().constants().stream()
                        .map(EnumModel.Constant::value)
                        .anyMatch(known -> known == value.value());
        return named ? status : null;
    }
}
