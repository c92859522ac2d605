package mediashell.cmdlets.utility;

import mediashell.automation.InvocationInfo;
import mediashell.automation.session.CallFrame;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** One call as Get-PSCallStack shows it (System.Management.Automation.CallStackFrame). */
@DotNetType("System.Management.Automation.CallStackFrame")
public final class CallStackFrame {

    private final CallFrame frame;

    CallStackFrame(CallFrame frame) {
        this.frame = frame;
    }

    @DotNetProperty
    public String functionName() {
        return frame.functionName();
    }

    /** The function's or the script file's name. */
    @DotNetProperty
    public String command() {
        InvocationInfo invocation = frame.invocation();
        if (invocation == null || invocation.myCommand() == null) {
            return frame.functionName();
        }
        return invocation.myCommand().name();
    }

    @DotNetProperty
    public String scriptName() {
        return frame.position() == null ? null : frame.position().file();
    }

    @DotNetProperty
    public int scriptLineNumber() {
        return frame.position() == null ? 0 : frame.position().startLineNumber();
    }

    @DotNetProperty
    public String location() {
        String file = scriptName();
        String name =
                file == null ? "<No file>" : file.substring(file.lastIndexOf('/') + 1) + ": line " + scriptLineNumber();
        return name;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.InvocationInfo")
    public Object invocationInfo() {
        return frame.invocation();
    }

    @Override
    public String toString() {
        return "at " + functionName() + ", " + location();
    }
}
