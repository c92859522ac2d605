package mediashell.automation.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;

/** Runs the script blocks behind members. */
final class ScriptMembers {

    private ScriptMembers() {}

    /** The output: nothing is null, one object itself, several an array. */
    static Object run(
            ExecutionContext context,
            ScriptBlock block,
            Object self,
            List<Object> arguments,
            Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("this", self);
        List<Object> output = new ArrayList<>();
        block.code()
                .run(
                        context,
                        block,
                        new ScriptBlockCode.Call(
                                true,
                                ScriptBlockCode.Call.NOT_SET,
                                null,
                                arguments,
                                variables,
                                context.hostStreams().withOutput(output::add)));
        return output.isEmpty() ? null : output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output);
    }
}
