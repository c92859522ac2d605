package mediashell.authoring;

import java.time.Instant;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;

/** Checks the dates between which a medium may be started (mission S4). */
final class ValidityRules {

    private final Findings findings;

    ValidityRules(Findings findings) {
        this.findings = findings;
    }

    /**
     * @param start null for none
     * @param expiry null for none
     */
    void check(Instant start, Instant expiry, Instant now) {
        if (expiry != null && start != null && !start.isBefore(expiry)) {
            findings.error(
                    FindingId.EXPIRY_BEFORE_START,
                    "expiry",
                    "The medium must expire after it becomes valid, but starts " + start + " and expires " + expiry
                            + ".",
                    "Choose a later expiry or an earlier start.");
        } else if (expiry != null && !expiry.isAfter(now)) {
            findings.error(
                    FindingId.EXPIRED,
                    "expiry",
                    "The expiry " + expiry + " has passed already (now " + now + "), so the medium would never start.",
                    "Choose a date in the future.");
        }
        if (start != null) {
            findings.add(Finding.information(
                    FindingId.CHOICE_OF_OURS,
                    "start",
                    "How media carry a start date is not public; it is written as _SMSTSMediaStart, which the vendor's own"
                            + " boot environment may not look at."));
        }
    }
}
