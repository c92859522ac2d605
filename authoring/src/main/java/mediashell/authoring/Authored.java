package mediashell.authoring;

import java.util.List;
import java.util.Optional;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.Severity;
import mediashell.media.plan.MediaPlan;

/**
 * The answer to a wish.
 *
 * @param plan empty when a finding is an error
 * @param findings errors, warnings and information, in the order of the checks
 */
public record Authored(Optional<MediaPlan> plan, List<Finding> findings) {

    public Authored {
        findings = List.copyOf(findings);
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }

    public boolean hasErrors() {
        return plan.isEmpty();
    }
}
