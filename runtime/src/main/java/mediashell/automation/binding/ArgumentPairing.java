package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.values.SwitchParameter;

/** Joins parameter names with the values behind them: only this step needs to know which parameters are switches. */
final class ArgumentPairing {

    private final ParameterLookup lookup;
    private final BindingErrors errors;

    ArgumentPairing(ParameterModel model, BindingErrors errors) {
        this.lookup = new ParameterLookup(model, errors);
        this.errors = errors;
    }

    List<CommandArgument> pair(List<CommandArgument> arguments) {
        List<CommandArgument> paired = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            CommandArgument argument = arguments.get(i);
            if (endsNames(argument)) {
                arguments.subList(i + 1, arguments.size()).forEach(rest -> addAsValues(paired, rest));
                return paired;
            }
            if (!argument.isNamed() || argument.hasValue()) {
                paired.add(argument);
                continue;
            }
            BindableParameter parameter = lookup.find(argument.parameterName());
            if (parameter == null) {
                paired.add(argument);
            } else if (parameter.isSwitch()) {
                paired.add(with(argument, SwitchParameter.TRUE));
            } else if (i + 1 < arguments.size() && isValue(arguments.get(i + 1))) {
                paired.add(with(argument, valueOf(arguments.get(++i))));
            } else {
                throw errors.missingArgument(parameter);
            }
        }
        return paired;
    }

    /** A bare {@code --}: what follows are values, whatever they look like. */
    private static boolean endsNames(CommandArgument argument) {
        return argument.isNamed() && !argument.hasValue() && "--".equals(argument.parameterText());
    }

    private static void addAsValues(List<CommandArgument> paired, CommandArgument argument) {
        if (argument.isNamed()) {
            paired.add(CommandArgument.of(argument.parameterText()));
        }
        if (argument.hasValue()) {
            paired.add(CommandArgument.of(argument.value()));
        }
    }

    /** A name that no parameter has is a value as well. */
    private boolean isValue(CommandArgument next) {
        return !next.isNamed() || !next.hasValue() && lookup.find(next.parameterName()) == null;
    }

    private static Object valueOf(CommandArgument next) {
        return next.isNamed() ? next.parameterText() : next.value();
    }

    private static CommandArgument with(CommandArgument name, Object value) {
        return new CommandArgument(name.parameterName(), name.parameterText(), value, name.fromSplat(), name.extent());
    }
}
