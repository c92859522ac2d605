package mediashell.authoring;

import mediashell.site.sequence.SequenceReferences;

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
        sequence.steps().stream()
                .filter(each -> SequenceReferences.holdsSecret(each.step()))
                .forEach(each -> warn(each.path()));
        request.variables().stream().filter(variable -> variable.isSecret()).forEach(variable -> warn(variable.name()));
    }

    private void warn(String itemPath) {
        findings.warning(
                FindingId.SECRETS_UNPROTECTED,
                itemPath,
                "A password or key is stored here, and media without a password are readable for everyone who holds them.",
                "Protect the medium with a password.");
    }
}
