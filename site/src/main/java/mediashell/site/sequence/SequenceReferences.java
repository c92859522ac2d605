package mediashell.site.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import mediashell.site.SiteCodes;
import mediashell.site.SiteException;

/**
 * Finds what enabled steps refer to, in order of use. A package reference is any value of the form of a PackageID, alone or
 * in a list with commas, of a property whose name speaks of a package; so steps of unknown types are covered too.
 */
public final class SequenceReferences {

    private static final String BROKEN = "00000000";
    private static final String SCOPE = "ScopeId_";

    private SequenceReferences() {}

    /** The packages of enabled steps, also those that child sequences said they use. */
    public static List<SequenceReference> packages(List<SequenceMember> members) {
        Map<String, SequenceReference> found = new LinkedHashMap<>();
        for (SequenceStep each : SequenceStep.all(members)) {
            if (each.enabled()) {
                packages(each.step())
                        .forEach(reference -> found.merge(
                                reference.packageId(),
                                reference,
                                (old, other) -> old.program().isEmpty() ? other : old));
            }
        }
        return List.copyOf(found.values());
    }

    /** The packages of one step. */
    public static List<SequenceReference> packages(Step step) {
        List<SequenceReference> found = new ArrayList<>();
        for (StepVariable variable : step.variables()) {
            if (speaksOfPackage(variable.property())) {
                for (String id : packageIds(variable.value())) {
                    found.add(new SequenceReference(id, program(step, variable)));
                }
            }
        }
        return found;
    }

    /** Model names of the applications of enabled steps, also those that child sequences said they use. */
    public static List<String> applications(List<SequenceMember> members) {
        Set<String> found = new LinkedHashSet<>();
        for (SequenceStep each : SequenceStep.all(members)) {
            if (each.enabled()) {
                found.addAll(applications(each.step()));
            }
        }
        return List.copyOf(found);
    }

    /** Model names of the applications that one step names. */
    public static List<String> applications(Step step) {
        Set<String> found = new LinkedHashSet<>();
        for (StepVariable variable : step.variables()) {
            for (String name : variable.value().split(",")) {
                if (name.strip().startsWith(SCOPE)) {
                    found.add(name.strip());
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The same members with other package ids: in values of properties that speak of packages, and in the command lines of those
     * steps. Reference lists are found anew by {@link Sequence#withMembers}.
     */
    public static List<SequenceMember> rewrite(List<SequenceMember> members, UnaryOperator<String> newId) {
        return members.stream().map(member -> rewrite(member, newId)).toList();
    }

    /** The same members with the values of secret properties emptied, as exports are (facts/site-and-content.md §2.2 rule 7). */
    public static List<SequenceMember> withoutSecrets(List<SequenceMember> members) {
        return members.stream()
                .map(member -> switch (member) {
                    case Group group -> group.withMembers(withoutSecrets(group.members()));
                    case Step step -> withoutSecrets(step);
                })
                .toList();
    }

    /** Whether a sequence's text has a value in a secret property; text that is no sequence has none. */
    public static boolean holdsSecrets(String text) {
        try {
            return SequenceStep.all(SequenceReader.read(text).members()).stream()
                    .anyMatch(each -> holdsSecret(each.step()));
        } catch (SiteException e) {
            return false; // kept as it came; whoever reads it hears what is wrong
        }
    }

    /** Whether a step has a value in a secret property. */
    public static boolean holdsSecret(Step step) {
        return StepTypes.find(step.type())
                .map(type -> step.variables().stream()
                        .anyMatch(each -> !each.value().isEmpty() && type.isSecret(each.property())))
                .orElse(false);
    }

    private static SequenceMember withoutSecrets(Step step) {
        Optional<StepType> type = StepTypes.find(step.type());
        List<StepVariable> variables = step.variables().stream()
                .map(each -> type.isPresent() && type.get().isSecret(each.property())
                        ? new StepVariable(each.name(), each.property(), each.hidden(), "")
                        : each)
                .toList();
        return step.withContent(step.action(), variables);
    }

    private static SequenceMember rewrite(SequenceMember member, UnaryOperator<String> newId) {
        return switch (member) {
            case Group group -> group.withMembers(rewrite(group.members(), newId));
            case Step step -> rewrite(step, newId);
        };
    }

    private static Step rewrite(Step step, UnaryOperator<String> newId) {
        List<StepVariable> variables = new ArrayList<>();
        String action = step.action();
        for (StepVariable variable : step.variables()) {
            String value = variable.value();
            if (speaksOfPackage(variable.property())) {
                for (String id : packageIds(value)) {
                    value = value.replace(id, newId.apply(id));
                    action = action.replace(id, newId.apply(id));
                }
            }
            variables.add(new StepVariable(variable.name(), variable.property(), variable.hidden(), value));
        }
        return step.withContent(action, variables);
    }

    private static boolean speaksOfPackage(String property) {
        return property.toLowerCase(Locale.ROOT).contains("package");
    }

    private static List<String> packageIds(String value) {
        List<String> ids = new ArrayList<>();
        for (String part : value.split("[,;]")) {
            String id = part.strip();
            if (SiteCodes.isPackageId(id) && !id.equals(BROKEN)) {
                ids.add(id.toUpperCase(Locale.ROOT));
            }
        }
        return ids;
    }

    private static String program(Step step, StepVariable variable) {
        if (step.isSubTaskSequence()) {
            return variable.property().equals("TsPackageID") ? "*" : "";
        }
        return step.property("ProgramName").orElse("");
    }
}
