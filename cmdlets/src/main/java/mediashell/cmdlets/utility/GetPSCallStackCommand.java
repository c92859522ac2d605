package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.session.CallFrame;
import mediashell.automation.session.Runspace;

/** Lists the calls that are running, the innermost first. */
@Cmdlet(verb = "Get", noun = "PSCallStack")
@OutputType("System.Management.Automation.CallStackFrame")
public final class GetPSCallStackCommand extends PSCmdlet {

    @Override
    public void processRecord() {
        CallFrame frame = context() instanceof Runspace runspace ? runspace.frame() : null;
        for (; frame != null; frame = frame.caller()) {
            writeObject(new CallStackFrame(frame));
        }
    }
}
