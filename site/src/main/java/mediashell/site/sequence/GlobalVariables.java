package mediashell.site.sequence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables of steps that are written once for the whole sequence (rule 6 of facts/site-and-content.md §2.2). */
final class GlobalVariables {

    private GlobalVariables() {}

    static List<StepVariable> of(List<SequenceMember> members) {
        Map<String, StepVariable> found = new LinkedHashMap<>();
        for (SequenceStep each : SequenceStep.all(members)) {
            StepTypes.find(each.step().type()).ifPresent(type -> collect(type, each.step(), found));
        }
        return List.copyOf(found.values());
    }

    private static void collect(StepType type, Step step, Map<String, StepVariable> found) {
        for (StepVariable variable : step.variables()) {
            if (type.isGlobal(variable.property())) {
                found.putIfAbsent(
                        variable.name(),
                        new StepVariable(variable.name(), variable.property(), false, variable.value()));
            }
        }
    }
}
