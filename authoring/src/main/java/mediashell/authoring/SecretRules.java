package mediashell.authoring;

import mediashell.site.sequence.SequenceStep;
import mediashell.site.sequence.StepTypes;
import mediashell.site.sequence.StepVariable;

/** Warns of secrets that a medium without a password would carry for everyone to read (mission C7). */
final class SecretRules {

    private final Findings findings;

    SecretRules(Findings findings) {
        this.findings = findings;
    }

    void check(ResolvedSequence sequence, StandaloneMediaRequest request) {
        if (request.password() != null) {
            return;
        }
        sequence.steps().stream().filter(SecretRules::holdsSecret).forEach(each -> warn(each.path()));
        request.variables().stream().filter(variable -> variable.isSecret()).forEach(variable -> warn(variable.name()));
    }

    private static boolean holdsSecret(SequenceStep each) {
        return StepTypes.find(each.step().type())
                .map(type -> each.step().variables().stream()
                        .filter(variable -> !variable.value().isEmpty())
                        .map(StepVariable::property)
                        .anyMatch(type::isSecret))
                .orElse(false);
    }

    private void warn(String itemPath) {
        findings.warning(
                FindingId.SECRETS_UNPROTECTED,
                itemPath,
                "A password or key is stored here, and media without a password are readable for everyone who holds them.",
                "Protect the medium with a password.");
    }
}
