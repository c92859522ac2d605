package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

/** From a parameter name as typed to the parameter: exact names and aliases first, then unambiguous beginnings. */
final class ParameterLookup {

    private final ParameterModel model;
    private final BindingErrors errors;

    ParameterLookup(ParameterModel model, BindingErrors errors) {
        this.model = model;
        this.errors = errors;
    }

    /** The parameter, or null when none fits. */
    BindableParameter find(String name) {
        for (BindableParameter parameter : model.parameters()) {
            if (parameter.isNamed(name)) {
                return parameter;
            }
        }
        return name.isEmpty() ? null : findByBeginning(name);
    }

    private BindableParameter findByBeginning(String start) {
        List<BindableParameter> candidates = new ArrayList<>(2);
        for (BindableParameter parameter : model.parameters()) {
            if (parameter.begins(start)) {
                candidates.add(parameter);
            }
        }
        if (candidates.size() > 1) {
            candidates = preferOwn(candidates);
        }
        if (candidates.size() > 1) {
            throw errors.ambiguousName(start, candidates);
        }
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    /** A command's own parameter wins over common ones. */
    private static List<BindableParameter> preferOwn(List<BindableParameter> candidates) {
        List<BindableParameter> own = new ArrayList<>(candidates);
        own.removeIf(candidate -> candidate.origin() == BindableParameter.Origin.COMMON);
        return own.isEmpty() ? candidates : own;
    }
}
