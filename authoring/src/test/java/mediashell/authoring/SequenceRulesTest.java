package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Severity;
import mediashell.media.plan.MediaVariable;
import mediashell.site.Site;
import mediashell.site.SiteType;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Condition;
import mediashell.site.sequence.Group;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.Step;
import org.junit.jupiter.api.Test;

/** What stand-alone media say of sequences and their steps (mission S2, S5, S6). */
final class SequenceRulesTest extends AuthoringTestCase {

    @Test
    void aSequenceWithoutBootImageCannotBeOnMedia() throws IOException {
        TaskSequence sequence = lab.catalog.requirePackage(TaskSequence.class, LabSite.SEQUENCE);
        lab.catalog.save(sequence.withBootImageId(""));

        assertErrors(request(), "BOOT_IMAGE_MISSING Deploy");
    }

    @Test
    void childSequencesAreFollowed() throws IOException {
        Step run = LabSite.step("RunCommandLineAction", "tool", Map.of("CommandLine", "x", "PackageID", LabSite.TOOLS));
        lab.saveSequence(LabSite.CHILD, "Child", Sequence.of(List.of(run)));
        lab.append(child(LabSite.CHILD));

        assertTrue(contentIds(request()).contains(LabSite.TOOLS));
        assertTrue(plan(request()).policyXml().contains("<![CDATA[Child]]>"));
    }

    @Test
    void aCycleOfChildrenIsFound() throws IOException {
        lab.saveSequence(LabSite.CHILD, "Child", Sequence.of(List.of(child(LabSite.SEQUENCE))));
        lab.append(child(LabSite.CHILD));

        assertErrors(request(), "CHILD_SEQUENCE_CYCLE Deploy/run LAB00007/run LAB00006");
    }

    @Test
    void aCycleIsFoundWhateverTheCaseOfItsIds() throws IOException {
        lab.append(child("lab00006"));

        assertErrors(request(), "CHILD_SEQUENCE_CYCLE Deploy/run lab00006");
    }

    @Test
    void aMissingOrDisabledChildIsFound() throws IOException {
        lab.append(child("LAB0FFFF"), child(LabSite.CHILD), child("LAB0FFFE").withEnabled(false));
        lab.saveSequence(LabSite.CHILD, "Child", Sequence.of(List.of()));
        lab.catalog.save(
                lab.catalog.requirePackage(TaskSequence.class, LabSite.CHILD).withEnabled(false));

        assertErrors(
                request(), "TASK_SEQUENCE_NOT_FOUND Deploy/run LAB0FFFF", "TASK_SEQUENCE_DISABLED Deploy/run LAB00007");
    }

    @Test
    void childrenThatMultiplyAreStopped() throws IOException {
        for (int i = 0; i < 20; i++) {
            Step next = child("LAB0A0%02X".formatted(i + 1));
            lab.saveSequence("LAB0A0%02X".formatted(i), "n" + i, Sequence.of(List.of(next, next)));
        }
        lab.saveSequence("LAB0A014", "last", Sequence.of(List.of()));
        lab.append(child("LAB0A000"));

        assertErrors(request(), "TASK_SEQUENCE_INVALID Deploy");
    }

    @Test
    void stepsThatMediaCannotRunAreRefused() throws IOException {
        lab.append(
                LabSite.step("AutoApplyAction", "auto", Map.of()),
                Group.of(
                        "more",
                        LabSite.step("DownloadPackageContentAction", "download", Map.of()),
                        LabSite.step("InstallUpdateAction", "updates", Map.of())),
                LabSite.step("InstallSoftwareAction", "packages", Map.of("BaseVariableName", "P")),
                LabSite.step("InstallApplicationAction", "applications", Map.of("BaseVariableName", "A")),
                LabSite.step(
                        "SetupWindowsAndSMSAction", "client", Map.of("ClientPreProductionPackageID", LabSite.CLIENT)),
                LabSite.step(
                        "SetVariableAction",
                        "affinity",
                        Map.of("VariableName", "SMSTSAssignUsersMode", "VariableValue", "Auto")));

        assertErrors(
                request(),
                "UNSUPPORTED_STEP Deploy/auto",
                "UNSUPPORTED_STEP Deploy/more/download",
                "UNSUPPORTED_STEP Deploy/more/updates",
                "UNSUPPORTED_STEP Deploy/packages",
                "UNSUPPORTED_STEP Deploy/applications",
                "UNSUPPORTED_STEP Deploy/client",
                "USER_DEVICE_AFFINITY Deploy/affinity");
    }

    @Test
    void stepsConditionedAwayFromFullMediaAreNot() throws IOException {
        Condition notOnMedia = Condition.all(Condition.variable("_SMSTSMediaType", "notEquals", "FullMedia"));
        Condition either = new Condition(List.of(new Condition.Operator(
                Condition.OperatorType.OR,
                List.of(
                        Condition.variable("_SMSTSMediaType", "equals", "BootMedia"),
                        Condition.wmi("root\\cimv2", "SELECT * FROM X")))));
        lab.append(
                Group.of("away", LabSite.step("AutoApplyAction", "auto", Map.of()))
                        .withCondition(notOnMedia),
                LabSite.step("AutoApplyAction", "perhaps", Map.of()).withCondition(either),
                LabSite.step("AutoApplyAction", "off", Map.of()).withEnabled(false));

        assertErrors(request(), "UNSUPPORTED_STEP Deploy/perhaps");
    }

    @Test
    void stepsThatWantWhatMediaNeverHaveAreNot() throws IOException {
        Condition advertised = Condition.all(Condition.variable("_SMSTSAdvertID", "exists", null));
        Condition notStandAlone = new Condition(List.of(new Condition.Operator(
                Condition.OperatorType.NOT, List.of(Condition.variable("_SMSTSMediaType", "equals", "FullMedia")))));
        lab.append(
                LabSite.step("InstallUpdateAction", "advertised", Map.of()).withCondition(advertised),
                LabSite.step("InstallUpdateAction", "not stand-alone", Map.of()).withCondition(notStandAlone));
        plan(request());
    }

    @Test
    void conditionsOfTheStepThatRunsAChildHoldForItsSteps() throws IOException {
        lab.saveSequence(
                LabSite.CHILD, "Child", Sequence.of(List.of(LabSite.step("AutoApplyAction", "auto", Map.of()))));
        lab.append(Group.of("away", child(LabSite.CHILD))
                .withCondition(Condition.all(Condition.variable("_SMSTSMediaType", "notEquals", "FullMedia"))));
        plan(request());

        lab.append(child(LabSite.CHILD));
        assertErrors(request(), "UNSUPPORTED_STEP Deploy/run LAB00007/auto");
    }

    @Test
    void upgradesByFeatureUpdateAreRefused() throws IOException {
        lab.append(LabSite.step("UpgradeOperatingSystemAction", "upgrade", Map.of("FeatureUpdateName", "24H2")));
        assertErrors(request(), "UNSUPPORTED_STEP Deploy/upgrade");
    }

    @Test
    void affinityByAVariableOfTheOperatorIsRefused() throws IOException {
        assertErrors(
                request().variables(List.of(MediaVariable.plain("SMSTSUDAUsers", "LAB\\ann"))),
                "USER_DEVICE_AFFINITY SMSTSUDAUsers");
    }

    @Test
    void everyFindingOfAStepNamesAWayOut() throws IOException {
        lab.append(
                LabSite.step("AutoApplyAction", "auto", Map.of()),
                LabSite.step("DownloadPackageContentAction", "download", Map.of()),
                LabSite.step("InstallUpdateAction", "updates", Map.of()));
        assertTrue(errors(request()).stream().noneMatch(each -> each.remedy().isEmpty()));
    }

    @Test
    void softwareBeforeTheSystemIsRefused() throws IOException {
        lab.prepend(LabSite.step(
                "InstallSoftwareAction", "early", Map.of("PackageID", LabSite.TOOLS, "ProgramName", "Install")));

        assertErrors(request(), "SOFTWARE_BEFORE_OPERATING_SYSTEM Deploy/early");
    }

    @Test
    void aSequenceWithoutSystemIsRefused() throws IOException {
        lab.saveSequence(
                LabSite.SEQUENCE,
                "Deploy",
                Sequence.of(List.of(LabSite.step("RunCommandLineAction", "only", Map.of("CommandLine", "x")))));

        assertErrors(request(), "NO_OPERATING_SYSTEM Deploy");
    }

    @Test
    void aProgramThatThePackageDoesNotHaveIsWarnedOf() throws IOException {
        lab.append(LabSite.step(
                "InstallSoftwareAction", "tools", Map.of("PackageID", LabSite.TOOLS, "ProgramName", "Remove")));
        assertTrue(warnings(request()).contains("PROGRAM_NOT_FOUND Deploy/tools"));
        lab.append(LabSite.step(
                "InstallSoftwareAction", "tools", Map.of("PackageID", LabSite.TOOLS, "ProgramName", "install")));
        assertFalse(warnings(request()).contains("PROGRAM_NOT_FOUND Deploy/tools"));
    }

    @Test
    void aLostReferenceIsNamed() throws IOException {
        lab.append(LabSite.step("RunCommandLineAction", "lost", Map.of("CommandLine", "x", "PackageID", "00000000")));

        assertErrors(request(), "BROKEN_REFERENCE Deploy/lost");
    }

    @Test
    void secretsWithoutPasswordAreWarnedOf() throws IOException {
        lab.append(
                LabSite.step("ConnectNetworkFolderAction", "share", Map.of("Password", "secret", "Path", "\\\\s\\x")));
        Authored authored = author().plan(request().build(), LabSite.identity());

        assertTrue(authored.findings(Severity.WARNING).stream()
                .anyMatch(each -> each.id() == FindingId.SECRETS_UNPROTECTED
                        && each.itemPath().equals("Deploy/share")));
    }

    @Test
    void mediaOfACentralSiteAssignNoSite() throws IOException {
        lab.append(LabSite.step(
                "InstallSoftwareAction", "tools", Map.of("PackageID", LabSite.TOOLS, "ProgramName", "Install")));
        assertTrue(plan(request()).variables().toString().contains("_SMSTSAssignedSiteCode=LAB"));

        lab.catalog.save(new Site("LAB", "Lab", "cm01", SiteType.CENTRAL_ADMINISTRATION, "5.0", ""));
        Authored authored = author().plan(request().build(), LabSite.identity());
        assertFalse(authored.plan().orElseThrow().variables().toString().contains("_SMSTSAssignedSiteCode"));
        assertTrue(authored.findings(Severity.WARNING).stream()
                .anyMatch(each -> each.id() == FindingId.INSTALL_PACKAGE_AT_CENTRAL_SITE));
    }

    private static Step child(String id) {
        return LabSite.step("SubTasksequence", "run " + id, Map.of("TsPackageID", id));
    }
}
