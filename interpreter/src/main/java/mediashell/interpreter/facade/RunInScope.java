package mediashell.interpreter.facade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.session.ExecutionContext;

/** Runs a block in the caller's scope and collects its output. */
final class RunInScope {
    private RunInScope() {}

    static List<Object> of(ExecutionContext context, ScriptBlock block) {
        List<Object> output = new ArrayList<>();
        Call call = new Call(
                false,
                Call.NOT_SET,
                null,
                List.of(),
                Map.of(),
                context.hostStreams().withOutput(output::add));
        block.code().run(context, block, call);
        return output;
    }
}
