package mediashell.automation;

import java.util.List;
import java.util.Map;

import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;

/**
 * Executable form of a script block, made by the interpreter; the runtime knows only this door. One instance serves all runs and all
 * runspaces: it holds no session state.
 */
public interface ScriptBlockCode {

    /** The source text between the braces, or the whole file. */
    String text();

    /** Parameters, sets, attributes: what the binder reads. Made on first use. */
    CommandMetadata metadata();

    /** The attributes before {@code param} whose classes scripts define. */
    default List<Object> attributes() {
        return List.of();
    }

    /**
     * A processor that runs the block as a command in a pipeline; it binds {@code line} itself, through the one binder.
     *
     * @param info the function or script, or null for a bare block behind {@code &} or {@code .}
     * @param dotSource whether it runs in the caller's scope
     */
    CommandProcessor processor(
            ExecutionContext context, ScriptBlock block, FunctionInfo info, boolean dotSource, CommandLine line);

    /**
     * The block's one pipeline, not begun yet, with its arguments evaluated in the scope that is current
     * ({@code GetSteppablePipeline()}); a block that is anything else throws a PSInvalidOperationException.
     */
    default Pipeline steppable(ExecutionContext context, ScriptBlock block) {
        throw new UnsupportedOperationException("this script block cannot be stepped");
    }

    /** The parameters that its {@code dynamicparam} block gives to a call with these positional arguments; none when it fails. */
    default List<ParameterMetadata> dynamicParameters(
            ExecutionContext context, ScriptBlock block, List<Object> arguments) {
        return List.of();
    }

    /**
     * Runs the block outside a pipeline, as cmdlets run their script block parameters ({@code ForEach-Object -Process}, sort keys,
     * validation scripts, event actions).
     *
     * @param call what the block sees and where its output goes
     */
    void run(ExecutionContext context, ScriptBlock block, Call call);

    /**
     * One run of a block.
     *
     * @param newScope true for {@code &}-like runs with their own scope (Sort-Object, Group-Object, Select-Object expressions), false for
     *     the caller's scope (ForEach-Object, Where-Object)
     * @param dollarUnder the value of {@code $_}; {@link #NOT_SET} leaves the caller's
     * @param input {@code $input}, or null
     * @param arguments {@code $args} and positional parameters
     * @param variables further variables by name, for example {@code this}
     * @param streams where objects and records go
     */
    record Call(
            boolean newScope,
            Object dollarUnder,
            List<Object> input,
            List<Object> arguments,
            Map<String, Object> variables,
            Streams streams) {

        /** Marks {@code $_} as not given. */
        public static final Object NOT_SET = new Object();
    }
}
