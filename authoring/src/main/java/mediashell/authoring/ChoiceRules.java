package mediashell.authoring;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;

/** Tells users which of their wishes rest on a choice of ours, so that a real boot environment may not honour them (docs/choices.md). */
final class ChoiceRules {

    private final Findings findings;

    ChoiceRules(Findings findings) {
        this.findings = findings;
    }

    void prestart(PrestartWish prestart) {
        if (!prestart.command().isEmpty()) {
            tell(
                    "prestart",
                    "Under which names media keep a prestart command is not public; it is written as _SMSTSPreExecCommandLine,"
                            + " which the vendor's own boot environment may not look at.");
        }
    }

    void affinity(UserDeviceAffinity affinity) {
        if (affinity != UserDeviceAffinity.DO_NOT_ALLOW) {
            tell(
                    "user-device affinity",
                    "How media ask for user-device affinity is not public; they set the task sequence variable"
                            + " SMSTSAssignUsersMode to " + affinity.assignMode() + ".");
        }
    }

    void capture() {
        tell(
                "capture",
                "What tells capture media apart is not public; their MediaType is CaptureMedia, and the fixed sequence lies in"
                        + " Policy.xml.");
    }

    void prestaged() {
        tell(
                "prestaged",
                "The tree inside prestaged media is not public; ours has the operating system at the root, with the boot files,"
                        + " SMS and sources\\boot.wim over it.");
    }

    void set(long capacity) {
        tell(
                "capacity",
                "The contents do not fit one disc of " + capacity
                        + " bytes. How sets are told apart is not public: discs are named"
                        + " .001, .002 and so on and carry an index, by which the vendor's own boot environment may not ask for"
                        + " the next disc.");
    }

    private void tell(String itemPath, String message) {
        findings.add(Finding.information(FindingId.CHOICE_OF_OURS, itemPath, message));
    }
}
