package mediashell.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code throw}: ends the script unless caught. Exceptions and error records are thrown as they are, anything else is wrapped. */
public final class ThrowNode extends StatementNode {
    private final boolean rethrow;

    @Child
    private ExpressionNode value;

    /**
     * @param value null without a pipeline
     * @param rethrow whether it stands in a {@code catch} without a value
     */
    public ThrowNode(ScriptExtent extent, ExpressionNode value, boolean rethrow) {
        super(extent);
        this.value = value;
        this.rethrow = rethrow;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        if (value == null && rethrow && script.caught != null) {
            throw script.caught;
        }
        Object thrown = value == null ? null : value.execute(frame);
        throw exception(script.runspace, thrown).asScriptTerminating();
    }

    private static DotNetException exception(Runspace runspace, Object thrown) {
        Object base = PSObject.base(thrown);
        return switch (base) {
            case DotNetException exception -> withRecord(exception);
            case ErrorRecord record -> carrying(record);
            case null -> halted();
            default -> base == AutomationNull.VALUE ? halted() : of(runspace, base);
        };
    }

    private static DotNetException withRecord(DotNetException exception) {
        if (exception.errorRecord() == null) {
            exception.withErrorRecord(
                    new ErrorRecord(exception, exception.getMessage(), ErrorCategory.OperationStopped, null));
        }
        return exception;
    }

    private static DotNetException carrying(ErrorRecord record) {
        DotNetException exception = record.exception();
        if (exception.errorRecord() == record || exception.errorRecord() == null) {
            return exception.withErrorRecord(record);
        }
        return new DotNetException(
                        SessionErrors.type("System.Management.Automation.RuntimeException"),
                        exception.getMessage(),
                        exception)
                .withErrorRecord(record);
    }

    private static DotNetException of(Runspace runspace, Object target) {
        String message = runspace.conversions().toText(target);
        return SessionErrors.runtime(message, ErrorCategory.OperationStopped, target, message);
    }

    private static DotNetException halted() {
        return SessionErrors.runtime("ScriptHalted", ErrorCategory.OperationStopped, null, "ScriptHalted");
    }
}
