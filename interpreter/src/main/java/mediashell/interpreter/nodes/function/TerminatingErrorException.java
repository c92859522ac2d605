package mediashell.interpreter.nodes.function;

import mediashell.automation.DotNetException;
import mediashell.automation.pipeline.ControlFlowException;

/** {@code $PSCmdlet.ThrowTerminatingError}: leaves the function past its own catch clauses; the caller's statement gets the error. */
final class TerminatingErrorException extends ControlFlowException {
    private final transient DotNetException error;

    TerminatingErrorException(DotNetException error) {
        this.error = error;
    }

    DotNetException error() {
        return error;
    }
}
