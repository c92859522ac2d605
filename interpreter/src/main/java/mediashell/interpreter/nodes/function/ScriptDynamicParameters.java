package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.binding.BindingTarget;
import mediashell.automation.binding.DynamicParameters;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.values.DictionaryValue;
import mediashell.interpreter.facade.RuntimeDefinedParameter;
import mediashell.interpreter.nodes.ScriptFrame;

/** Runs a {@code dynamicparam} block and reads the RuntimeDefinedParameterDictionary it gives. */
final class ScriptDynamicParameters {
    private ScriptDynamicParameters() {}

    /** The parameters, or null when the block gave none. */
    static DynamicParameters evaluate(BlockRun run, Body block) {
        List<RuntimeDefinedParameter> defined = new ArrayList<>();
        for (Object value : output(run, block)) {
            if (PSObject.base(value) instanceof DictionaryValue dictionary) {
                collect(dictionary, defined);
            }
        }
        if (defined.isEmpty()) {
            return null;
        }
        List<ParameterMetadata> parameters = new ArrayList<>();
        defined.forEach(parameter -> parameters.add(parameter.metadata()));
        return new DynamicParameters(parameters, new Target(defined));
    }

    private static List<Object> output(BlockRun run, Body block) {
        ScriptFrame frame = run.frame();
        OutputSink outer = frame.out;
        List<Object> output = new ArrayList<>();
        frame.out = output::add;
        try {
            run.body(block);
        } finally {
            frame.out = outer;
        }
        return output;
    }

    private static void collect(DictionaryValue dictionary, List<RuntimeDefinedParameter> defined) {
        for (Object value : dictionary.values()) {
            if (PSObject.base(value) instanceof RuntimeDefinedParameter parameter) {
                defined.add(parameter);
            }
        }
    }

    private record Target(List<RuntimeDefinedParameter> parameters) implements BindingTarget {
        @Override
        public void set(int parameter, Object value) {
            parameters.get(parameter).bind(value);
        }

        @Override
        public Object get(int parameter) {
            return parameters.get(parameter).value();
        }
    }
}
