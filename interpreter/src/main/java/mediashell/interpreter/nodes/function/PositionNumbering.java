package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ParameterSetRole;

/**
 * Gives positions to parameters in order of declaration when none declares one; with one explicit position the others are named only
 * (about_Functions_Advanced_Parameters). Switches have no position.
 */
final class PositionNumbering {
    private PositionNumbering() {}

    static List<ParameterMetadata> number(List<ParameterMetadata> parameters) {
        boolean explicit = parameters.stream()
                .anyMatch(p -> p.sets().stream().anyMatch(s -> s.position() != ParameterSetRole.NAMED));
        if (explicit) {
            return parameters;
        }
        List<ParameterMetadata> numbered = new ArrayList<>();
        int next = 0;
        for (ParameterMetadata parameter : parameters) {
            numbered.add(parameter.isSwitch() ? parameter : at(parameter, next++));
        }
        return numbered;
    }

    private static ParameterMetadata at(ParameterMetadata parameter, int position) {
        List<ParameterSetRole> roles = new ArrayList<>();
        for (ParameterSetRole role : parameter.sets()) {
            roles.add(new ParameterSetRole(
                    role.set(),
                    role.mandatory(),
                    position,
                    role.valueFromPipeline(),
                    role.valueFromPipelineByPropertyName(),
                    role.valueFromRemainingArguments(),
                    role.helpMessage()));
        }
        return new ParameterMetadata(
                parameter.name(),
                parameter.type(),
                parameter.isSwitch(),
                parameter.aliases(),
                roles,
                parameter.attributes(),
                parameter.psTypeName(),
                parameter.helpMessage(),
                parameter.hidden());
    }
}
