package mediashell.interpreter.facade;

import mediashell.automation.InvocationInfo;
import mediashell.automation.format.error.PositionText;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;
import mediashell.language.ast.ScriptExtent;

/** System.Management.Automation.InvocationInfo. */
@DotNetType(value = "System.Management.Automation.InvocationInfo", represents = InvocationInfo.class)
final class InvocationInfoMembers {
    private InvocationInfoMembers() {}

    private static ScriptExtent extent(InvocationInfo self) {
        return self.scriptPosition() instanceof ScriptExtent extent ? extent : null;
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInfo")
    static Object myCommand(InvocationInfo self) {
        return self.myCommand();
    }

    @DotNetProperty
    @TypeName("System.Collections.Hashtable")
    static Object boundParameters(InvocationInfo self) {
        Hashtable table = Hashtable.ignoringCase();
        self.boundParameters().forEach(table::set);
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object unboundArguments(InvocationInfo self) {
        return TypedArray.ofObjects(self.unboundArguments());
    }

    @DotNetProperty
    static int scriptLineNumber(InvocationInfo self) {
        return extent(self) == null ? 0 : extent(self).startLineNumber();
    }

    @DotNetProperty
    static int offsetInLine(InvocationInfo self) {
        return extent(self) == null ? 0 : extent(self).startColumnNumber();
    }

    @DotNetProperty
    static String scriptName(InvocationInfo self) {
        return extent(self) == null || extent(self).file() == null
                ? ""
                : extent(self).file();
    }

    @DotNetProperty
    static String line(InvocationInfo self) {
        return extent(self) == null ? "" : PositionText.line(extent(self));
    }

    @DotNetProperty
    static String statement(InvocationInfo self) {
        return extent(self) == null ? "" : extent(self).text();
    }

    @DotNetProperty
    static String positionMessage(InvocationInfo self) {
        return extent(self) == null ? "" : PositionText.message(extent(self));
    }

    @DotNetProperty("PSScriptRoot")
    static String psScriptRoot(InvocationInfo self) {
        String file = scriptName(self);
        return file.isEmpty() ? "" : file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    @DotNetProperty("PSCommandPath")
    static String psCommandPath(InvocationInfo self) {
        return scriptName(self);
    }

    @DotNetProperty
    static String invocationName(InvocationInfo self) {
        return self.invocationName();
    }

    @DotNetProperty
    static int pipelineLength(InvocationInfo self) {
        return self.pipelineLength();
    }

    @DotNetProperty
    static int pipelinePosition(InvocationInfo self) {
        return self.pipelinePosition();
    }

    @DotNetProperty
    static boolean expectingInput(InvocationInfo self) {
        return self.expectingInput();
    }

    @DotNetProperty
    static long historyId(ExecutionContext context, InvocationInfo self) {
        return 1;
    }
}
