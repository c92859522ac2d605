package mediashell.automation;

import java.util.List;

import mediashell.automation.session.ExecutionContext;

/** A cmdlet that knows what may stand behind its parameters, for completion in the prompt (IArgumentCompleter). It is not run for this. */
public interface ArgumentCompleter {

    /** Whether what is offered are expressions, such as commands in parentheses, which are not quoted. */
    default boolean offersExpressions() {
        return false;
    }

    /**
     * The values to offer, unquoted; empty when there is nothing to offer.
     *
     * @param parameter the parameter's full name
     */
    List<String> completeArgument(ExecutionContext context, String parameter);
}
