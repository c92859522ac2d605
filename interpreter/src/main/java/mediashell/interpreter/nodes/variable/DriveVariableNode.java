package mediashell.interpreter.nodes.variable;

import java.util.Map;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** {@code $env:PATH}, {@code ${function:f}}, {@code ${alias:a}}, {@code ${C:\file}}: an item's content as a variable. */
public final class DriveVariableNode extends TargetNode {
    private final String drive;
    private final String path;

    /**
     * @param drive in lower case
     */
    public DriveVariableNode(String drive, String path) {
        this.drive = drive;
        this.path = path;
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        return switch (drive) {
            case "env" -> runspace.process().environment().get(path);
            case "function" -> {
                FunctionInfo function = runspace.sessionState().function(path);
                yield function == null ? null : function.scriptBlock();
            }
            case "alias" -> {
                CommandInfo alias = runspace.sessionState().alias(path);
                yield alias == null ? null : alias.definition();
            }
            default -> null;
        };
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        switch (drive) {
            case "env" -> writeEnvironment(runspace, value);
            case "function" -> writeFunction(runspace, value);
            case "alias" ->
                runspace.sessionState()
                        .setAlias(
                                new AliasInfo(path, runspace.conversions().toText(value), "", "", java.util.Set.of()),
                                null,
                                false);
            default -> throw noContent();
        }
    }

    private void writeEnvironment(Runspace runspace, Object value) {
        Map<String, String> environment = runspace.process().environment();
        if (AutomationNull.isNull(value)) {
            environment.remove(path);
        } else {
            environment.put(path, runspace.conversions().toCultureText(value));
        }
    }

    private void writeFunction(Runspace runspace, Object value) {
        if (AutomationNull.isNull(value)) {
            runspace.sessionState().removeFunction(path, false);
            return;
        }
        ScriptBlock block = value instanceof ScriptBlock given
                ? given
                : runspace.createScriptBlock(runspace.conversions().toText(value), null);
        runspace.sessionState().setFunction(new FunctionInfo(path, CommandType.Function, block, "", null), null, false);
    }

    private DotNetException noContent() {
        return SessionErrors.of(
                "System.Management.Automation.DriveNotFoundException",
                "DriveNotFound",
                ErrorCategory.ObjectNotFound,
                drive,
                "There is no drive " + drive + " whose items can be used as variables.");
    }
}
