package mediashell.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.authoring.rehearsal.AbsentVariables;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaVariable;
import mediashell.site.Site;
import mediashell.site.SiteType;
import mediashell.site.sequence.ConditionEvaluator;
import mediashell.site.sequence.KnownVariables;
import mediashell.site.sequence.SequenceStep;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.Truth;

/**
 * What stand-alone media cannot run (mission S5, S6; facts/media-format.md §14.4). A step counts unless its conditions are
 * certainly false on full media.
 */
final class StepRules {

    private static final String PREFIX = "SMS_TaskSequence_";
    private static final String MEDIA_CONDITION =
            "give the step the condition that the variable _SMSTSMediaType is not equal to FullMedia.";

    /** Steps that always ask a site for something: what they do, and what to do instead. */
    private static final Map<String, Rule> REFUSED = Map.of(
            "AutoApplyAction",
            new Rule(
                    "Apply Device Drivers asks the site for drivers",
                    "Use Apply Driver Package, or " + MEDIA_CONDITION),
            "DownloadPackageContentAction",
            new Rule("Download Package Content needs a distribution point", "Remove the step, or " + MEDIA_CONDITION),
            "InstallUpdateAction",
            new Rule(
                    "Install Software Updates needs an update point",
                    "Put updates into the image, or " + MEDIA_CONDITION));

    private static final Set<String> APPLIES_SYSTEM =
            Set.of(PREFIX + "ApplyOperatingSystemAction", PREFIX + "UpgradeOperatingSystemAction");
    private static final Set<String> INSTALLS_SOFTWARE =
            Set.of(PREFIX + "InstallApplicationAction", PREFIX + "InstallSoftwareAction");
    private static final Set<String> AFFINITY_VARIABLES = Set.of("smstsassignusersmode", "smstsudausers");

    private record Rule(String reason, String remedy) {}

    private final Findings findings;
    private final ConditionEvaluator evaluator = new ConditionEvaluator(new KnownVariables(
            Map.of("_SMSTSMediaType", MediaKind.STANDALONE.mediaType(), "_SMSTSStandAloneMedia", "true"),
            AbsentVariables.ON_STANDALONE_MEDIA));

    StepRules(Findings findings) {
        this.findings = findings;
    }

    /** Checks all steps of a sequence and its children. */
    void check(ResolvedSequence sequence, Site site) {
        List<SequenceStep> running = sequence.steps().stream()
                .filter(each -> each.runs(evaluator) != Truth.FALSE)
                .toList();
        running.forEach(each -> checkStep(each, site));
        checkOrder(running, sequence.top().name());
    }

    /** User-device affinity by a variable of the operator. */
    void checkVariables(List<MediaVariable> variables) {
        variables.stream().filter(each -> isAffinity(each.name())).forEach(each -> affinity(each.name()));
    }

    private void checkStep(SequenceStep each, Site site) {
        Step step = each.step();
        String type = step.type().startsWith(PREFIX) ? step.type().substring(PREFIX.length()) : step.type();
        Rule rule = REFUSED.get(type);
        if (rule != null) {
            unsupported(each, rule.reason() + ", which stand-alone media do not reach.", rule.remedy());
        }
        switch (type) {
            case "InstallSoftwareAction" -> installPackage(each, site);
            case "InstallApplicationAction" -> dynamicList(each, "applications");
            case "SetupWindowsAndSMSAction" -> preProductionClient(each);
            case "UpgradeOperatingSystemAction" -> featureUpdate(each);
            case "SetVariableAction" -> setVariable(each);
            default -> {}
        }
    }

    private void installPackage(SequenceStep each, Site site) {
        dynamicList(each, "packages");
        if (site.type() == SiteType.CENTRAL_ADMINISTRATION) {
            findings.warning(
                    FindingId.INSTALL_PACKAGE_AT_CENTRAL_SITE,
                    each.path(),
                    "Media made at a central administration site lack the client settings that Install Package needs;"
                            + " the step may fail with 0x80041001.",
                    "Make the medium at a primary site, or install the software as an application.");
        }
    }

    private void dynamicList(SequenceStep each, String what) {
        if (isSet(each, "BaseVariableName")) {
            unsupported(
                    each,
                    "The step installs " + what
                            + " from a dynamic variable list, which cannot be known when the medium is made.",
                    "Name the " + what + " in the step.");
        }
    }

    private void preProductionClient(SequenceStep each) {
        if (isSet(each, "ClientPreProductionPackageID")) {
            unsupported(
                    each,
                    "The step uses the pre-production client package, which stand-alone media cannot carry.",
                    "Clear the pre-production package in the step.");
        }
    }

    private void featureUpdate(SequenceStep each) {
        if (isSet(each, "FeatureUpdateName")) {
            unsupported(
                    each,
                    "The step upgrades by a feature update, which needs an update point.",
                    "Choose an operating system upgrade package in the step.");
        }
    }

    private void setVariable(SequenceStep each) {
        if (isAffinity(each.step().property("VariableName").orElse(""))) {
            affinity(each.path());
        }
    }

    private void affinity(String itemPath) {
        findings.error(
                FindingId.USER_DEVICE_AFFINITY,
                itemPath,
                "User device affinity is assigned by a management point, which stand-alone media do not reach.",
                "Remove the variable SMSTSAssignUsersMode or SMSTSUDAUsers.");
    }

    private static boolean isAffinity(String variable) {
        return AFFINITY_VARIABLES.contains(variable.toLowerCase(Locale.ROOT));
    }

    private void checkOrder(List<SequenceStep> running, String sequenceName) {
        boolean systemSeen = false;
        for (SequenceStep each : running) {
            systemSeen |= APPLIES_SYSTEM.contains(each.step().type());
            if (!systemSeen && INSTALLS_SOFTWARE.contains(each.step().type())) {
                findings.error(
                        FindingId.SOFTWARE_BEFORE_OPERATING_SYSTEM,
                        each.path(),
                        "The step installs software before the operating system is there.",
                        "Move it behind the step that applies the operating system.");
            }
        }
        if (!systemSeen) {
            findings.error(
                    FindingId.NO_OPERATING_SYSTEM,
                    sequenceName,
                    "No step that runs on stand-alone media applies or upgrades an operating system.",
                    "Stand-alone media deploy operating systems only; use bootable media for other sequences.");
        }
    }

    private static boolean isSet(SequenceStep each, String property) {
        return !each.step().property(property).orElse("").isEmpty();
    }

    private void unsupported(SequenceStep each, String message, String remedy) {
        findings.error(FindingId.UNSUPPORTED_STEP, each.path(), message, remedy);
    }
}
