package mediashell.automation.pipeline;

import mediashell.automation.scope.PSVariable;

/** -PipelineVariable: the object that is on its way stands in a variable while the later commands work on it. */
final class PipelineVariableSink implements OutputSink {

    private final PSVariable variable;
    private final OutputSink next;

    PipelineVariableSink(PSVariable variable, OutputSink next) {
        this.variable = variable;
        this.next = next;
    }

    @Override
    public void write(Object value) {
        variable.setValue(value);
        next.write(value);
    }
}
