package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.engine.MediumDescription.SignatureState;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.wim.WimReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One WIM of boot image, operating system and content. */
final class PrestagedMediumTest {

    private static final char[] PASSWORD = SampleMedium.PASSWORD.toCharArray();

    @TempDir
    static Path folder;

    private static SampleMedium sample;
    private static MediaPlan plan;
    private static BuildResult built;

    @BeforeAll
    static void build() throws IOException {
        sample = SampleMedium.in(folder);
        plan = sample.prestaged();
        built = MediaBuilder.build(sample.request(plan, "prestaged.wim", BuildObserver.SILENT));
    }

    @Test
    void itReadsBackAsAMedium() throws IOException {
        try (MediaVolume volume = VolumeDetector.open(built.file())) {
            MediumDescription medium = MediumReader.read(volume, PASSWORD);
            assertEquals("OEMMedia", medium.mediaType());
            assertEquals(SignatureState.VALID, medium.signature());
            assertEquals(List.of("LAB00020", "LAB00021"), medium.contentIds());
            assertNull(medium.policyXml());
            MediumVerifier.verify(volume, medium.manifest(), BuildObserver.SILENT);
        }
    }

    @Test
    void theOperatingSystemLiesAtTheRoot() throws IOException {
        try (MediaVolume volume = VolumeDetector.open(built.file())) {
            assertTrue(volume.stat("Windows/System32/kernel.dll").isPresent());
            assertTrue(volume.stat("Users/Public").orElseThrow().directory());
            assertEquals(
                    "boot/own.txt", volume.stat("boot/own.txt").orElseThrow().path());
            assertFalse(new String(read(volume, "bootmgr"), StandardCharsets.UTF_8).startsWith("another"));
            assertEquals(
                    1,
                    volume.list("").stream()
                            .map(MediaEntry::name)
                            .filter("boot"::equalsIgnoreCase)
                            .count());
        }
    }

    private static byte[] read(MediaVolume volume, String path) throws IOException {
        try (InputStream in = volume.open(path)) {
            return in.readAllBytes();
        }
    }

    @Test
    void theXmlTellsWhoMadeIt() throws IOException {
        try (WimReader reader = WimReader.open(built.file())) {
            assertEquals(1, reader.images().size());
            assertEquals("Sample Medium", reader.images().getFirst().name());
            assertEquals("For the line", reader.images().getFirst().description());
            assertEquals("Lab", reader.images().getFirst().text("CREATEDBY"));
            assertEquals(9, reader.images().getFirst().architecture());
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        // the signature is made by the key, so the key is the same too
        BuildRequest request = sample.request(plan, "first.wim", BuildObserver.SILENT);
        BuildRequest again = new BuildRequest(
                plan, folder.resolve("second.wim"), request.signingKey(), request.log(), request.observer());
        assertArrayEquals(
                Files.readAllBytes(MediaBuilder.build(request).file()),
                Files.readAllBytes(MediaBuilder.build(again).file()));
    }

    @Test
    void anotherOperatingSystemIsNoticed() throws IOException {
        Manifest manifest = built.manifest();
        List<String> head = manifest.head().stream()
                .map(line -> line.startsWith("system tree: ") ? "system tree: 1 files, SHA-256 00" : line)
                .toList();
        try (MediaVolume volume = VolumeDetector.open(built.file())) {
            MediaException failed = assertThrows(
                    MediaException.class,
                    () -> MediumVerifier.verify(volume, new Manifest(head, manifest.files()), BuildObserver.SILENT));
            assertEquals(MediaErrorCode.VERIFICATION_FAILED, failed.code());
        }
    }

    @Test
    void otherTypesAreNoWim() {
        BuildRequest request = sample.request(sample.plan(Carrier.WIM, false), "x.wim", BuildObserver.SILENT);
        assertEquals(
                MediaErrorCode.INVALID_PLAN,
                assertThrows(MediaException.class, () -> MediaBuilder.build(request))
                        .code());
    }

    @Test
    @Tag("judges")
    void theJudgeFindsNoFault() throws Exception {
        Path judge = Path.of("../judges/judge-wim.sh").toAbsolutePath().normalize();
        Process process = new ProcessBuilder(
                        judge.toString(), built.file().toString(), "--images", "1", "--need-integrity")
                .redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), report);
    }
}
