package mediashell.authoring;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import mediashell.media.plan.MediaVariable;

/** Checks a wish by itself: dates, label, variables, prestart command, password. */
final class RequestRules {

    private static final int LONGEST_LABEL = 32;
    private static final int LONGEST_NAME = 256;

    private final Findings findings;

    RequestRules(Findings findings) {
        this.findings = findings;
    }

    void check(StandaloneMediaRequest request, Instant now) {
        dates(request, now);
        label(request.label());
        variables(request);
        prestart(request);
        if (request.password() != null) {
            findings.add(
                    Finding.information(
                            FindingId.CONTENT_NOT_ENCRYPTED,
                            "password",
                            "The password protects the task sequence and its variables; the contents on the medium are not encrypted."));
        }
    }

    private void dates(StandaloneMediaRequest request, Instant now) {
        Instant expiry = request.expiry();
        if (expiry != null && request.start() != null && !request.start().isBefore(expiry)) {
            findings.error(
                    FindingId.EXPIRY_BEFORE_START,
                    "expiry",
                    "The medium must expire after it becomes valid, but starts " + request.start() + " and expires "
                            + expiry + ".",
                    "Choose a later expiry or an earlier start.");
        } else if (expiry != null && !expiry.isAfter(now)) {
            findings.error(
                    FindingId.EXPIRED,
                    "expiry",
                    "The expiry " + expiry + " has passed already (now " + now + "), so the medium would never start.",
                    "Choose a date in the future.");
        }
        if (request.start() != null) {
            findings.add(Finding.information(
                    FindingId.CHOICE_OF_OURS,
                    "start",
                    "How media carry a start date is not public; it is written as _SMSTSMediaStart, which the vendor's own"
                            + " boot environment may not look at."));
        }
    }

    private void label(String label) {
        boolean printable = label.chars().allMatch(c -> c >= ' ' && c != 0x7F);
        if (label.length() > LONGEST_LABEL || !printable) {
            findings.error(
                    FindingId.LABEL_INVALID,
                    "label",
                    "A label has at most " + LONGEST_LABEL + " printable characters, this one has " + label.length()
                            + ".",
                    "Shorten it.");
        }
    }

    private void variables(StandaloneMediaRequest request) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (MediaVariable variable : request.variables()) {
            String fault = fault(variable.name(), seen);
            if (fault != null) {
                findings.error(
                        FindingId.VARIABLE_INVALID,
                        variable.name(),
                        "The variable's name " + fault + ".",
                        "Rename it.");
            }
        }
    }

    private static String fault(String name, Set<String> seen) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return "must have 1 to " + LONGEST_NAME + " characters";
        }
        if (name.startsWith("_")) {
            return "begins with _, which marks variables that only the task sequence engine sets";
        }
        if (!name.chars().allMatch(c -> c > ' ' && c != '=' && c != '%' && c != 0x7F)) {
            return "holds a blank, =, % or a control character";
        }
        return seen.add(name) ? null : "is given twice";
    }

    private void prestart(StandaloneMediaRequest request) {
        boolean hasFiles = !request.prestartPackage().isEmpty() || request.prestartFolder() != null;
        if (request.prestartCommand().isEmpty() && hasFiles) {
            findings.error(
                    FindingId.PRESTART_WITHOUT_COMMAND,
                    "prestart",
                    "Files for a prestart command were given, but no command.",
                    "Give the command line that uses them.");
        }
        if (request.prestartFolder() != null && !Files.isDirectory(request.prestartFolder())) {
            findings.error(
                    FindingId.PRESTART_FILES_MISSING,
                    request.prestartFolder().toString(),
                    "The folder with the files of the prestart command is not there.",
                    "Correct the path.");
        }
    }
}
