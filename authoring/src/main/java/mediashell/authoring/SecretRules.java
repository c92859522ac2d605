package mediashell.authoring;

import mediashell.authoring.certificate.MediaCertificate;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.MediaVariable;
import mediashell.site.sequence.SequenceReferences;

/** Warns of secrets that a medium without a password would carry for everyone to read (mission C7). */
final class SecretRules {

    private final Findings findings;
    private final boolean isProtected;

    SecretRules(Findings findings, MediaOptions options) {
        this.findings = findings;
        this.isProtected = options.password() != null;
    }

    void checkSteps(ResolvedSequence sequence) {
        sequence.steps().stream()
                .filter(each -> SequenceReferences.holdsSecret(each.step()))
                .forEach(each -> warn(each.path(), "A password or key is stored here"));
    }

    void checkVariables(MediaOptions options) {
        options.variables().stream()
                .filter(MediaVariable::isSecret)
                .forEach(variable -> warn(variable.name(), "A password or key is stored here"));
    }

    void checkCertificate(MediaCertificate certificate) {
        warn("certificate", "The private key of " + certificate.subject() + " is stored on the medium");
    }

    private void warn(String itemPath, String what) {
        if (!isProtected) {
            findings.warning(
                    FindingId.SECRETS_UNPROTECTED,
                    itemPath,
                    what + ", and media without a password are readable for everyone who holds them.",
                    "Protect the medium with a password.");
        }
    }
}
