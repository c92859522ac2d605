package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

import mediashell.automation.types.PSType;

/** Renders the syntax lines of a command, one for each parameter set. */
final class CommandSyntax {

    private CommandSyntax() {}

    static String render(CommandMetadata metadata) {
        StringJoiner lines = new StringJoiner("\n\n", "\n", "\n");
        for (ParameterModel.NamedSet set : metadata.model().sets()) {
            lines.add(line(metadata, set));
        }
        return lines.toString();
    }

    static String line(CommandMetadata metadata, ParameterModel.NamedSet set) {
        StringJoiner line = new StringJoiner(" ");
        line.add(metadata.name());
        for (BindableParameter parameter : ordered(metadata, set.flag())) {
            line.add(text(parameter, role(parameter, set.flag())));
        }
        if (metadata.advanced()) {
            line.add("[<CommonParameters>]");
        }
        return line.toString();
    }

    /** Positional parameters by position, then mandatory ones, then the others as declared; common parameters are left out. */
    private static List<BindableParameter> ordered(CommandMetadata metadata, long set) {
        List<BindableParameter> parameters = new ArrayList<>();
        for (BindableParameter parameter : metadata.model().parameters()) {
            boolean shown = parameter.origin() == BindableParameter.Origin.OWN
                    && !parameter.metadata().hidden();
            if (shown && parameter.isIn(set)) {
                parameters.add(parameter);
            }
        }
        parameters.sort(Comparator.comparingInt((BindableParameter parameter) -> rank(role(parameter, set))));
        if (metadata.supportsShouldProcess()) {
            metadata.model().parameters().stream()
                    .filter(parameter -> parameter.name().equals("WhatIf")
                            || parameter.name().equals("Confirm"))
                    .forEach(parameters::add);
        }
        return parameters;
    }

    private static int rank(ParameterSetRole role) {
        if (role.position() != ParameterSetRole.NAMED) {
            return role.position();
        }
        return role.mandatory() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }

    private static ParameterSetRole role(BindableParameter parameter, long set) {
        return parameter.rolesIn(set).getFirst().role();
    }

    private static String text(BindableParameter parameter, ParameterSetRole role) {
        String name = "-" + parameter.name();
        if (parameter.isSwitch()) {
            return role.mandatory() ? name : "[" + name + "]";
        }
        boolean positional = role.position() != ParameterSetRole.NAMED;
        String text = (positional ? "[" + name + "]" : name) + " <"
                + shortName(parameter.metadata().type()) + ">";
        return role.mandatory() ? text : "[" + text + "]";
    }

    static String shortName(PSType type) {
        if (type.isArray()) {
            return shortName(type.elementType()) + "[]";
        }
        String name = type.displayName();
        return switch (name) {
            case "object" -> "Object";
            default -> name.indexOf('`') < 0 ? name.substring(name.lastIndexOf('.') + 1) : type.name();
        };
    }
}
