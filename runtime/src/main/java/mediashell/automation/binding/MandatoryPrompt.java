package mediashell.automation.binding;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.ExecutionContext;

/** Asks the user for mandatory parameters; with nobody there, their absence is the error MissingMandatoryParameter. */
final class MandatoryPrompt {

    private final ExecutionContext context;
    private final BindingErrors errors;

    MandatoryPrompt(ExecutionContext context, BindingErrors errors) {
        this.context = context;
        this.errors = errors;
    }

    void ask(List<BindableParameter> missing, ParameterBinder binder) {
        PSHostUserInterface ui = context.host().ui();
        if (ui == null) {
            throw errors.missingMandatory(missing);
        }
        for (BindableParameter parameter : missing) {
            binder.tryBind(parameter, answer(ui, parameter, missing), true);
        }
    }

    private String answer(PSHostUserInterface ui, BindableParameter parameter, List<BindableParameter> missing) {
        try {
            ui.write(null, null, parameter.name() + ": ");
            return ui.readLine();
        } catch (DotNetException nobodyThere) {
            throw errors.missingMandatory(missing);
        }
    }
}
