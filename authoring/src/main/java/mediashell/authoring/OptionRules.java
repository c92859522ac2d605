package mediashell.authoring;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.Protection;
import mediashell.site.BootImage;

/** Checks by themselves what can be asked of every type of media: label, variables, prestart command, password. */
final class OptionRules {

    private static final int LONGEST_LABEL = 32;
    private static final int LONGEST_NAME = 256;

    private final Findings findings;

    OptionRules(Findings findings) {
        this.findings = findings;
    }

    void check(MediaOptions options) {
        label(options.label());
        architecture(options.architecture());
        variables(options.variables());
        prestart(options.prestart());
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

    private void architecture(String architecture) {
        if (!architecture.isEmpty() && !BootImageFinder.ARCHITECTURES.contains(architecture)) {
            findings.error(
                    FindingId.ARCHITECTURE_MISMATCH,
                    "architecture",
                    "Machines are x86, x64 or arm64, but " + architecture + " was named.",
                    "Name one of the three.");
        }
    }

    private void variables(List<MediaVariable> variables) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (MediaVariable variable : variables) {
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

    private void prestart(PrestartWish prestart) {
        if (prestart.command().isEmpty() && !prestart.contentId().isEmpty()) {
            findings.error(
                    FindingId.PRESTART_WITHOUT_COMMAND,
                    "prestart",
                    "Files for a prestart command were given, but no command.",
                    "Give the command line that uses them.");
        }
        if (prestart.folder() != null && !Files.isDirectory(prestart.folder())) {
            findings.error(
                    FindingId.PRESTART_FILES_MISSING,
                    prestart.folder().toString(),
                    "The folder with the files of the prestart command is not there.",
                    "Correct the path.");
        }
    }

    /** Warns of a boot image with a prestart command of its own, which the medium's silently replaces. */
    void checkPrestart(PrestartWish prestart, BootImage boot) {
        if (!prestart.command().isEmpty() && !boot.prestartCommandLine().isEmpty()) {
            findings.warning(
                    FindingId.PRESTART_CONFLICT,
                    boot.name(),
                    "The boot image has a prestart command of its own, '" + boot.prestartCommandLine()
                            + "'; on this medium only the medium's command runs.",
                    "Put both into one command, or leave one of them out.");
        }
    }

    /** Tells in one record what everybody can read who holds the medium (mission C7). */
    void tellUnencrypted(Protection protection, boolean hasPolicy) {
        findings.add(Finding.information(
                FindingId.CONTENT_NOT_ENCRYPTED,
                "password",
                "Everybody who holds the medium can read: " + String.join("; ", protection.readable(hasPolicy)) + "."));
    }
}
