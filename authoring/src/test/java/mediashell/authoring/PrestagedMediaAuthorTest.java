package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import mediashell.authoring.certificate.MediaCertificates;
import mediashell.media.ContentSource;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.site.BootImage;
import mediashell.site.ImageDetails;
import mediashell.site.PackageDetails;
import mediashell.site.TaskSequence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prestaged media: the sequence chooses, and is not stored. */
final class PrestagedMediaAuthorTest extends AuthoringTestCase {

    private static final ClientAccess ACCESS = new ClientAccess(
            MediaMode.DYNAMIC,
            List.of("mp01"),
            MediaCertificates.selfSigned(LabSite.identity(), null, null),
            false,
            UserDeviceAffinity.DO_NOT_ALLOW);

    @BeforeEach
    void writeSystemImage() throws IOException {
        lab.writeSystemImage(ContentSource.ofBytes("kernel", "kernel".getBytes(StandardCharsets.UTF_8)));
    }

    private static PrestagedMediaRequest.Builder prestaged(String bootImage) {
        return PrestagedMediaRequest.of("LAB", bootImage, LabSite.IMAGE, ACCESS);
    }

    @Test
    void theSequenceChoosesContentAndIsNotStored() throws IOException {
        MediaPlan plan = plan(prestaged("").taskSequence(LabSite.SEQUENCE).createdBy("Lab"));

        assertEquals(Carrier.WIM, plan.carrier());
        assertEquals(
                List.of(LabSite.DRIVERS, LabSite.CLIENT, "Content_e.1"),
                plan.contents().stream().map(each -> each.id()).toList());
        assertEquals("Lab", plan.prestage().createdBy());
        assertNull(plan.taskSequenceId());
        assertNull(plan.policyXml());
        assertFalse(plan.printable().contains("Deploy"));
    }

    @Test
    void withoutASequenceOnlyExtrasGoAlong() throws IOException {
        MediaPlan plan = plan(prestaged(LabSite.BOOT).packages(List.of(LabSite.TOOLS)));
        assertEquals(
                List.of(LabSite.TOOLS),
                plan.contents().stream().map(each -> each.id()).toList());
        assertTrue(plan.variables().stream().anyMatch(each -> each.toString().equals("_SMSTSLaunchMode=HD")));
    }

    @Test
    void anImageThatIsNotThereIsAFinding() throws IOException {
        assertErrors(prestaged(LabSite.BOOT).systemIndex(2), "SYSTEM_IMAGE_INDEX Windows");
        assertErrors(
                PrestagedMediaRequest.of("LAB", LabSite.BOOT, LabSite.TOOLS, ACCESS),
                "SYSTEM_IMAGE_NOT_FOUND operatingSystemImage");
    }

    @Test
    void withoutABootImageNothingStarts() throws IOException {
        assertErrors(prestaged(""), "BOOT_IMAGE_MISSING Configuration Manager");
        TaskSequence sequence = lab.catalog.requirePackage(TaskSequence.class, LabSite.SEQUENCE);
        lab.catalog.save(sequence.withBootImageId(""));
        assertErrors(prestaged("").taskSequence(LabSite.SEQUENCE), "BOOT_IMAGE_MISSING Deploy");
        assertErrors(prestaged("LAB0FFFF"), "BOOT_IMAGE_MISSING bootImage");
    }

    @Test
    void allContentThatIsMissingIsToldAtOnce() throws IOException {
        lab.undistribute(LabSite.IMAGE);
        lab.undistribute(LabSite.DRIVERS);
        lab.undistribute(LabSite.TOOLS);
        assertErrors(
                prestaged(LabSite.BOOT).taskSequence(LabSite.SEQUENCE).packages(List.of(LabSite.TOOLS)),
                "CONTENT_MISSING Windows",
                "CONTENT_MISSING Deploy/Install Operating System/Apply Driver Package",
                "CONTENT_MISSING Package");
    }

    @Test
    void theOperatingSystemMustFitTheBootImage() throws IOException {
        BootImage boot = lab.catalog.requirePackage(BootImage.class, LabSite.BOOT);
        lab.catalog.save(new BootImage(
                boot.details(), new ImageDetails(boot.image().path(), 1, "arm64", "10.0", ""), "", false));
        assertErrors(prestaged(LabSite.BOOT), "ARCHITECTURE_MISMATCH Windows");
    }

    @Test
    void anotherBootImageThanTheSequencesIsWarnedOf() throws IOException {
        ImageDetails details = new ImageDetails(lab.source("pe2.wim", "pe").toString(), 1, "x64", "", "");
        lab.catalog.save(new BootImage(PackageDetails.create("LAB00030", "Other", LabSite.NOON), details, "", false));
        assertTrue(
                warnings(prestaged("LAB00030").taskSequence(LabSite.SEQUENCE)).contains("BOOT_IMAGE_DIFFERS Deploy"));
    }

    @Test
    void longTextsAreRefused() throws IOException {
        assertErrors(
                prestaged(LabSite.BOOT)
                        .createdBy("x".repeat(51))
                        .version("x".repeat(33))
                        .comment("x".repeat(128)),
                "TEXT_TOO_LONG createdBy",
                "TEXT_TOO_LONG version",
                "TEXT_TOO_LONG comment");
    }
}
