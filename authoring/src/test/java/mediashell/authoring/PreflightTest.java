package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Severity;
import mediashell.media.MediaErrorCode;
import mediashell.media.device.BlockDeviceInventory;
import mediashell.media.device.DeviceTarget;
import mediashell.media.engine.TargetCheck;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.SecretRef;
import mediashell.media.publish.TargetLock;
import mediashell.site.BootImage;
import mediashell.site.DistributionPoint;
import mediashell.site.ImageDetails;
import mediashell.site.SoftwarePackage;
import mediashell.testkit.device.DiskTree;
import org.junit.jupiter.api.Test;

/** What is told before the first byte is written, beyond the content of sequences. */
final class PreflightTest extends AuthoringTestCase {

    private static final int STICK_BYTES = 8 << 20;

    private void saveBoot(String architecture, String prestart) {
        BootImage boot = lab.catalog.requirePackage(BootImage.class, LabSite.BOOT);
        ImageDetails image = new ImageDetails(boot.image().path(), 1, architecture, "10.0", "");
        lab.catalog.save(new BootImage(boot.details(), image, prestart, false));
    }

    @Test
    void everythingIsToldAtOnce() throws IOException {
        saveBoot("arm64", "");
        lab.undistribute(LabSite.DRIVERS);
        assertErrors(
                request()
                        .label("x".repeat(33))
                        .expiry(LabSite.NOON)
                        .distributionPoints(List.of("dp01", "dp03"))
                        .architecture("x64")
                        .target(folder.resolve("nowhere/a.iso")),
                "LABEL_INVALID label",
                "EXPIRED expiry",
                "DISTRIBUTION_POINT_NOT_FOUND dp03",
                "ARCHITECTURE_MISMATCH Boot x64",
                "CONTENT_MISSING Deploy/Install Operating System/Apply Driver Package",
                "ARCHITECTURE_MISMATCH Windows",
                "TARGET_UNUSABLE " + folder.resolve("nowhere"));
    }

    @Test
    void aTargetMustBeAFile() throws IOException {
        Path target = Files.createDirectory(folder.resolve("folder.iso"));
        assertErrors(request().target(target), "TARGET_UNUSABLE " + target);
    }

    @Test
    void aTargetThatAnotherBuildHasIsTold() throws IOException {
        Path target = folder.resolve("busy.iso");
        try (TargetLock _ = TargetLock.acquire(target)) {
            List<Finding> errors = errors(request().target(target));
            assertEquals(FindingId.TARGET_LOCKED, errors.getFirst().id());
            assertTrue(errors.getFirst()
                    .message()
                    .contains("process " + ProcessHandle.current().pid()));
        }
        plan(request().target(target));
    }

    @Test
    void spaceIsToldInBytes() throws IOException {
        assertEquals(
                List.of(MediaErrorCode.DISK_FULL),
                TargetCheck.problems(folder.resolve("a.iso"), null, Carrier.ISO, Long.MAX_VALUE).stream()
                        .map(problem -> problem.code())
                        .toList());
    }

    @Test
    void aLibraryThatCannotBeReadIsNamed() throws IOException {
        lab.catalog.save(new DistributionPoint("dp04", "LAB", "", "\\\\dp04\\d$\\SCCMContentLib"));
        assertErrors(request().distributionPoints(List.of("dp01", "dp04")), "LIBRARY_UNREADABLE dp04");
    }

    @Test
    void contentThatThisAccountMayNotReadIsNamed() throws IOException {
        Path blob;
        try (Stream<Path> files = Files.walk(folder.resolve("dp01/SCCMContentLib/FileLib"))) {
            blob = files.filter(each -> sizeOf(each) == "net".length())
                    .findFirst()
                    .orElseThrow();
        }
        Files.setPosixFilePermissions(blob, Set.of());
        assumeFalse(Files.isReadable(blob), "root may read everything");
        List<Finding> errors = errors(request());
        assertEquals(FindingId.CONTENT_MISSING, errors.getFirst().id());
        assertTrue(errors.getFirst().message().contains("no right to read " + blob));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatNoDiscOfASetHoldsIsRefused() throws IOException {
        lab.source("large/huge.bin", "x".repeat(64));
        lab.distribute(new SoftwarePackage(lab.details("LAB00020", "Large", "large")));
        assertErrors(request().packages(List.of("LAB00020")).capacity(32), "FILE_TOO_LARGE Large: huge.bin");
    }

    @Test
    void aDeviceMustBeTheOneThatWasNamed() throws IOException {
        DiskTree disks = new DiskTree(folder.resolve("machine")).stick("sdb", "SN-1", STICK_BYTES);
        assertErrors(ontoDevice(disks, "SN-2"), "DEVICE_UNUSABLE " + disks.node("sdb"));
        disks.with("sdb", "removable", "0\n");
        assertErrors(ontoDevice(disks, "SN-1"), "DEVICE_UNUSABLE " + disks.node("sdb"));
    }

    @Test
    void aDeviceThatIsUsedIsRefused() throws IOException {
        DiskTree disks = new DiskTree(folder.resolve("machine")).stick("sdb", "SN-1", STICK_BYTES);
        plan(ontoDevice(disks, "SN-1"));
        disks.with("sdb", "sdb1/holders/dm-0", "");
        assertErrors(ontoDevice(disks, "SN-1"), "DEVICE_UNUSABLE " + disks.node("sdb"));
    }

    @Test
    void aDeviceTakesSticksAndWhatFitsOnIt() throws IOException {
        DiskTree disks = new DiskTree(folder.resolve("machine")).stick("sdb", "SN-1", 512);
        lab.source("large/huge.bin", "x".repeat(600));
        lab.distribute(new SoftwarePackage(lab.details("LAB00020", "Large", "large")));
        assertErrors(
                ontoDevice(disks, "SN-1").carrier(Carrier.ISO).packages(List.of("LAB00020")),
                "INVALID_PLAN " + disks.node("sdb"),
                "CAPACITY_EXCEEDED " + disks.node("sdb"));
    }

    private static StandaloneMediaRequest.Builder ontoDevice(DiskTree disks, String serial) {
        return request()
                .carrier(Carrier.STICK_IMAGE)
                .target(disks.node("sdb"))
                .device(new DeviceTarget(new BlockDeviceInventory(disks.root()), serial));
    }

    @Test
    void anArm64MachineStartsOnlyArm64() throws IOException {
        assertErrors(request().architecture("arm64"), "ARCHITECTURE_MISMATCH Boot x64");
        saveBoot("arm64", "");
        assertErrors(CaptureMediaRequest.of("LAB", LabSite.BOOT).architecture("x64"), "ARCHITECTURE_MISMATCH Boot x64");
        plan(CaptureMediaRequest.of("LAB", LabSite.BOOT).architecture("arm64"));
    }

    @Test
    void anX86MachineStartsOnlyX86AndAnX64MachineBoth() throws IOException {
        assertErrors(request().architecture("x86"), "ARCHITECTURE_MISMATCH Boot x64");
        saveBoot("x86", "");
        assertEquals(
                List.of("ARCHITECTURE_MISMATCH Boot x64"),
                warnings(CaptureMediaRequest.of("LAB", LabSite.BOOT).architecture("x64")));
        plan(CaptureMediaRequest.of("LAB", LabSite.BOOT).architecture("x86"));
    }

    @Test
    void anUnknownArchitectureIsRefused() throws IOException {
        assertErrors(
                CaptureMediaRequest.of("LAB", LabSite.BOOT).architecture("mips"), "ARCHITECTURE_MISMATCH architecture");
    }

    @Test
    void twoPrestartCommandsAreAConflict() throws IOException {
        saveBoot("x64", "boot.cmd");
        assertTrue(warnings(request().prestartCommand("cmd /c own.cmd")).contains("PRESTART_CONFLICT Boot x64"));
        assertTrue(warnings(request()).stream().noneMatch(each -> each.startsWith("PRESTART")));
    }

    @Test
    void whatIsNotEncryptedIsOneRecord() throws IOException {
        List<Finding> told = author()
                .plan(request().password(new SecretRef(new char[] {'x'})).build(), LabSite.identity())
                .findings(Severity.INFORMATION)
                .stream()
                .filter(each -> each.id() == FindingId.CONTENT_NOT_ENCRYPTED)
                .toList();
        assertEquals(1, told.size());
        assertTrue(told.getFirst().message().contains("contents"));
    }
}
