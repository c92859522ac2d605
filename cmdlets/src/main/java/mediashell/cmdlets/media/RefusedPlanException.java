package mediashell.cmdlets.media;

import java.io.IOException;
import java.util.List;

import mediashell.authoring.finding.Finding;

/** Planning found errors: no medium is made. */
final class RefusedPlanException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** @param findings the errors, at least one */
    RefusedPlanException(List<Finding> findings) {
        super(findings.getFirst().text());
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
