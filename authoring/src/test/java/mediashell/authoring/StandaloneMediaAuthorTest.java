package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.authoring.finding.Severity;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.SecretRef;
import mediashell.site.BootImage;
import mediashell.site.ImageDetails;
import mediashell.site.PackageDetails;
import mediashell.site.SiteException;
import mediashell.site.SoftwarePackage;
import org.junit.jupiter.api.Test;

final class StandaloneMediaAuthorTest extends AuthoringTestCase {

    @Test
    void plansTheWholeMedium() throws IOException {
        MediaPlan plan = plan(request()
                .label("Lab medium")
                .start(LabSite.NOON)
                .expiry(LabSite.NOON.plusSeconds(86400))
                .password(new SecretRef("Passw0rd".toCharArray()))
                .unattended(true)
                .prestartCommand("cmd /c a.cmd")
                .prestartPackage(LabSite.TOOLS)
                .variables(List.of(
                        MediaVariable.plain("Region", "EU"),
                        MediaVariable.secret("Token", new SecretRef("T0ken".toCharArray()))))
                .includeApplicationDependencies(true));

        golden("standalone.plan", plan.printable());
        assertFalse(plan.toString().contains("T0ken") || plan.toString().contains("Passw0rd"));
    }

    @Test
    void writesThePolicies() throws IOException {
        MediaPlan plan = plan(request().packages(List.of(LabSite.TOOLS)));

        golden("standalone.policy.xml", plan.policyXml().replace("\r\n", "\n"));
        assertTrue(plan.policyXml().startsWith("<?xml version=\"1.0\"?>\r\n"));
    }

    @Test
    void theSameWishGivesTheSamePlan() throws IOException {
        assertEquals(plan(request()).printable(), plan(request()).printable());
        assertEquals(plan(request()).policyXml(), plan(request()).policyXml());
    }

    @Test
    void everythingMissingIsListedAtOnce() throws IOException {
        lab.undistribute(LabSite.DRIVERS);
        lab.undistribute(LabSite.CLIENT);
        lab.append(LabSite.step("RunCommandLineAction", "lost", Map.of("CommandLine", "x", "PackageID", "LAB000FF")));
        List<Finding> errors = errors(request().distributionPoints(List.of("dp01", "dp02", "dp03")));

        assertEquals(
                List.of(
                        "DISTRIBUTION_POINT_NOT_FOUND dp03",
                        "PACKAGE_NOT_FOUND Deploy/lost",
                        "CONTENT_MISSING Deploy/Install Operating System/Apply Driver Package",
                        "CONTENT_MISSING Deploy/Setup Operating System/Setup Windows and Configuration Manager"),
                errors.stream().map(each -> each.id() + " " + each.itemPath()).toList());
        assertTrue(errors.getLast().message().contains("dp01 (")
                && errors.getLast().message().contains("dp02 ("));
    }

    @Test
    void contentWithMissingBytesCountsAsMissing() throws IOException {
        Path fileLib = folder.resolve("dp01/SCCMContentLib/FileLib");
        try (var files = Files.walk(fileLib)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(each) == "net".length()) {
                    Files.delete(each);
                }
            }
        }
        assertEquals(FindingId.CONTENT_MISSING, errors(request()).getFirst().id());
    }

    @Test
    void anUnknownSequenceIsAFinding() throws IOException {
        assertErrors(StandaloneMediaRequest.of("LAB", "LAB0FFFF"), "TASK_SEQUENCE_NOT_FOUND LAB0FFFF");
    }

    @Test
    void aPackageIsNoSequence() throws IOException {
        assertErrors(StandaloneMediaRequest.of("LAB", LabSite.TOOLS), "TASK_SEQUENCE_NOT_FOUND LAB00005");
    }

    @Test
    void anUnknownSiteIsAnException() {
        assertThrows(
                SiteException.class,
                () -> author().plan(
                                StandaloneMediaRequest.of("XYZ", LabSite.SEQUENCE)
                                        .build(),
                                LabSite.identity()));
    }

    @Test
    void dependenciesComeWhenAskedFor() throws IOException {
        assertTrue(contentIds(request().includeApplicationDependencies(true)).contains("Content_r.1"));
        assertFalse(contentIds(request()).contains("Content_r.1"));
        assertEquals(
                List.of(FindingId.DEPENDENCY_NOT_INCLUDED),
                author().plan(request().build(), LabSite.identity()).findings(Severity.WARNING).stream()
                        .map(Finding::id)
                        .toList());
        assertEquals(
                List.of(),
                author().plan(request().applications(List.of(LabSite.RUNTIME)).build(), LabSite.identity())
                        .findings(Severity.WARNING));
    }

    @Test
    void aMissingApplicationIsNamed() throws IOException {
        lab.catalog.deleteApplication(LabSite.RUNTIME);

        assertErrors(request().includeApplicationDependencies(true), "APPLICATION_NOT_FOUND Editor");
    }

    @Test
    void extrasMustBeOfTheirKind() throws IOException {
        assertErrors(
                request().driverPackages(List.of(LabSite.TOOLS)).packages(List.of("LAB0FFFF")),
                "PACKAGE_NOT_FOUND Package",
                "PACKAGE_KIND_WRONG DriverPackage");
    }

    @Test
    void datesAreChecked() throws IOException {
        assertErrors(
                request().start(LabSite.NOON.plusSeconds(60)).expiry(LabSite.NOON.plusSeconds(30)),
                "EXPIRY_BEFORE_START expiry");
        assertErrors(request().expiry(LabSite.NOON.minusSeconds(1)), "EXPIRED expiry");
    }

    @Test
    void labelAndVariablesAreChecked() throws IOException {
        assertErrors(
                request()
                        .label("x".repeat(33))
                        .variables(List.of(
                                MediaVariable.plain("a", "1"),
                                MediaVariable.plain("A", "2"),
                                MediaVariable.plain("_SMSTSX", "3"),
                                MediaVariable.plain("b c", "4"))),
                "LABEL_INVALID label",
                "VARIABLE_INVALID A",
                "VARIABLE_INVALID _SMSTSX",
                "VARIABLE_INVALID b c");
    }

    @Test
    void prestartFilesMayComeFromAFolder() throws IOException {
        Path files = lab.source("prestart/go.cmd", "go").getParent();
        MediaPlan plan = plan(request().prestartCommand("cmd /c go.cmd").prestartFolder(files));

        assertEquals("PRESTART", plan.prestart().packageId());
        assertEquals("go.cmd", plan.contents().getLast().files().getFirst().path());
        assertErrors(
                request().prestartFolder(folder.resolve("nowhere")),
                "PRESTART_WITHOUT_COMMAND prestart",
                "PRESTART_FILES_MISSING " + folder.resolve("nowhere"));
    }

    @Test
    void aTooSmallMediumIsRefused() throws IOException {
        assertErrors(request().capacity(1), "CAPACITY_EXCEEDED capacity");
    }

    @Test
    void aStickHoldsNoLargeFile() throws IOException {
        Path large = lab.source("large/huge.bin", "");
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 10);
        }
        lab.distribute(new SoftwarePackage(lab.details("LAB00020", "Large", "large")));
        PlannedContent content =
                plan(request().packages(List.of("LAB00020"))).contents().getLast();
        Findings findings = new Findings();
        SizeRules rules = new SizeRules(findings);
        MediaPlan plan = plan(request());
        rules.check(
                request().carrier(Carrier.STICK_IMAGE).build().options(),
                plan.boot(),
                List.of(content, sized("Package", "a.wim"), sized("OperatingSystemImage", "b.WIM")));

        assertEquals(
                List.of("a.wim: a.wim"),
                findings.list().stream().map(Finding::itemPath).toList());
    }

    @Test
    void architecturesMustFit() throws IOException {
        ImageDetails arm = new ImageDetails(lab.source("arm.wim", "arm").toString(), 1, "arm64", "", "");
        lab.catalog.save(new BootImage(PackageDetails.create(LabSite.BOOT, "Boot", LabSite.NOON), arm, "", false));

        assertErrors(request(), "ARCHITECTURE_MISMATCH Windows");
    }

    private static PlannedContent sized(String kind, String path) {
        mediashell.media.ContentSource source = new mediashell.media.ContentSource() {
            @Override
            public long size() {
                return 1L << 32;
            }

            @Override
            public java.io.InputStream open() {
                return java.io.InputStream.nullInputStream();
            }

            @Override
            public String describe() {
                return path;
            }
        };
        return new PlannedContent(
                path, kind, path, "1", List.of(new mediashell.media.TreeFile(path, source, LabSite.NOON, 0, null)));
    }
}
