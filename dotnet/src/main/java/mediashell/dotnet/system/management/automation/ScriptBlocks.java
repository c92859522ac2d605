package mediashell.dotnet.system.management.automation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;

/** The ways to run a script block from .NET's side. */
final class ScriptBlocks {

    private ScriptBlocks() {}

    /** All output in a collection. */
    static Object invoke(ExecutionContext context, ScriptBlock block, Object... arguments) {
        return collection(run(context, block, Map.of(), arguments));
    }

    private static List<Object> run(
            ExecutionContext context, ScriptBlock block, Map<String, Object> variables, Object... arguments) {
        List<Object> output = new ArrayList<>();
        block.code()
                .run(
                        context,
                        block,
                        new ScriptBlockCode.Call(
                                true,
                                ScriptBlockCode.Call.NOT_SET,
                                null,
                                new ArrayList<>(Arrays.asList(arguments)),
                                variables,
                                context.hostStreams().withOutput(output::add)));
        return output;
    }

    private static ListObject collection(List<Object> output) {
        PSType open = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        return new ListObject(GenericType.of(open, List.of(Types.PS_OBJECT)), output);
    }

    /** The output as a pipeline's value: nothing, the object, or an array. */
    static Object invokeReturnAsIs(ExecutionContext context, ScriptBlock block, Object... arguments) {
        List<Object> output = run(context, block, Map.of(), arguments);
        return output.isEmpty()
                ? AutomationNull.VALUE
                : output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output);
    }

    static Object invokeWithContext(
            ExecutionContext context, ScriptBlock block, Object variables, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        if (variables != null) {
            for (Object item : Enumerables.list(context, variables)) {
                PSVariable variable = (PSVariable) PSObject.base(item);
                named.put(variable.name(), variable.value());
            }
        }
        return collection(run(context, block, named, arguments));
    }
}
