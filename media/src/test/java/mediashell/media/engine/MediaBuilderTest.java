package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.FileBlockSource;
import mediashell.media.engine.MediumDescription.SignatureState;
import mediashell.media.folder.FolderVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.Validity;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaBuilderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE", "STICK_IMAGE", "STICK_IMAGE_GPT"})
    void anImageReadsBackAsPlanned(Carrier carrier) throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        BuildResult result =
                MediaBuilder.build(sample.request(sample.plan(carrier, false), "m.iso", BuildObserver.SILENT));

        try (MediaVolume volume = VolumeDetector.open(result.file())) {
            MediumDescription medium = MediumReader.read(volume, null);
            assertEquals("FullMedia", medium.mediaType());
            assertEquals(carrier.isStick() ? "SAMPLE MEDI" : "Sample Medium", medium.label());
            assertEquals(List.of("LAB00020", "LAB00021"), medium.contentIds());
            assertEquals(SignatureState.VALID, medium.signature());
            assertEquals("<?xml version=\"1.0\"?><PolicyXml/>", medium.policyXml());
            assertEquals("LAB", medium.variables().get(1).value());
        }
        assertEquals(Files.size(result.file()), result.size());
    }

    @Test
    void aFolderReadsBackAsPlanned() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        BuildResult result =
                MediaBuilder.build(sample.request(sample.plan(Carrier.FOLDER, false), "tree", BuildObserver.SILENT));

        try (MediaVolume volume = FolderVolume.open(result.file())) {
            assertEquals("FullMedia", MediumReader.read(volume, null).mediaType());
        }
        assertNull(result.sha256());
    }

    @Test
    void samePlanSameBytes() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        MediaPlan plan = sample.plan(Carrier.ISO, true);
        BuildRequest first = sample.request(plan, "a.iso", BuildObserver.SILENT);
        BuildRequest second = new BuildRequest(
                plan, folder.resolve("b.iso"), first.signingKey(), MediaLog.SILENT, BuildObserver.SILENT);

        assertEquals(
                MediaBuilder.build(first).sha256(), MediaBuilder.build(second).sha256());
    }

    @Test
    void thePasswordOpensAndNothingElseDoes() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        Path iso = MediaBuilder.build(sample.request(sample.plan(Carrier.ISO, true), "m.iso", BuildObserver.SILENT))
                .file();

        try (MediaVolume volume = UdfVolume.open(FileBlockSource.open(iso))) {
            MediumDescription closed = MediumReader.read(volume, null);
            assertTrue(closed.passwordRequired());
            assertFalse(closed.opened());
            assertTrue(MediumReader.read(volume, SampleMedium.PASSWORD.toCharArray())
                    .opened());
            MediaException wrong =
                    assertThrows(MediaException.class, () -> MediumReader.read(volume, "guess".toCharArray()));
            assertEquals(MediaErrorCode.WRONG_PASSWORD, wrong.code());
        }
    }

    @Test
    void secretsAreNotLogged() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        List<String> lines = new ArrayList<>();
        MediaPlan plan = sample.plan(Carrier.ISO, true);
        MediaBuilder.build(new BuildRequest(
                plan,
                folder.resolve("m.iso"),
                SampleMedium.key(),
                (severity, component, text) -> lines.add(text),
                BuildObserver.SILENT));

        String log = String.join("\n", lines) + plan.printable();
        assertTrue(log.contains("Prestart command line: cmd /c start.cmd"));
        assertTrue(log.contains("Variable JoinPassword=********"));
        assertFalse(log.contains("s3cret"));
        assertFalse(log.contains(SampleMedium.PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(value = BuildStep.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void whateverStepFailsTheOldMediumStays(BuildStep halt) throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        byte[] old = {1, 2, 3};
        Files.write(folder.resolve("m.iso"), old);
        BuildObserver cancelling = new BuildObserver() {
            @Override
            public void step(BuildStep step) throws MediaException {
                if (step == halt) {
                    throw new MediaException(MediaErrorCode.CANCELLED, "m.iso", "the user cancelled");
                }
            }
        };

        assertThrows(
                MediaException.class,
                () -> MediaBuilder.build(sample.request(sample.plan(Carrier.ISO, false), "m.iso", cancelling)));
        assertArrayEquals(old, Files.readAllBytes(folder.resolve("m.iso")));
        assertEquals(List.of("boot.wim", "m.iso"), names());
    }

    @Test
    void whatDoesNotFitTheCapacityIsRefused() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        MediaPlan plan = sample.plan(Carrier.ISO, false, Validity.ALWAYS, 100_000);

        assertEquals(MediaErrorCode.CAPACITY_EXCEEDED, failure(sample, plan, "m.iso"));
        assertEquals(List.of("boot.wim"), names());
    }

    @Test
    void anExpiryBeforeTheStartIsRefused() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        Validity backwards = new Validity(SampleMedium.INSTANT, Instant.parse("2025-01-01T00:00:00Z"));

        assertEquals(
                MediaErrorCode.INVALID_PLAN,
                failure(sample, sample.plan(Carrier.ISO, false, backwards, MediaPlan.UNLIMITED), "m.iso"));
    }

    @Test
    void aMissingFolderIsNamed() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);

        assertEquals(MediaErrorCode.TARGET_UNUSABLE, failure(sample, sample.plan(Carrier.ISO, false), "missing/m.iso"));
    }

    @Test
    void aBuildInProgressKeepsASecondOneOut() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        List<MediaErrorCode> inner = new ArrayList<>();
        BuildObserver second = new BuildObserver() {
            @Override
            public void step(BuildStep step) throws MediaException {
                if (step == BuildStep.WRITE) {
                    inner.add(failure(sample, sample.plan(Carrier.ISO, false), "m.iso"));
                }
            }
        };
        MediaBuilder.build(sample.request(sample.plan(Carrier.ISO, false), "m.iso", second));

        assertEquals(List.of(MediaErrorCode.TARGET_LOCKED), inner);
    }

    @Test
    void aDamagedMediumFailsItsVerification() throws Exception {
        SampleMedium sample = SampleMedium.in(folder);
        Path iso = MediaBuilder.build(sample.request(sample.plan(Carrier.ISO, false), "m.iso", BuildObserver.SILENT))
                .file();
        byte[] bytes = Files.readAllBytes(iso);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("xxxxxxxxxx");
        bytes[at + 4] ^= 1;
        Files.write(iso, bytes);

        try (MediaVolume volume = UdfVolume.open(FileBlockSource.open(iso))) {
            MediumDescription medium = MediumReader.read(volume, null);
            MediaException thrown = assertThrows(
                    MediaException.class, () -> MediumVerifier.verify(volume, medium.manifest(), BuildObserver.SILENT));
            assertEquals(MediaErrorCode.VERIFICATION_FAILED, thrown.code());
        }
    }

    private MediaErrorCode failure(SampleMedium sample, MediaPlan plan, String target) {
        return assertThrows(
                        MediaException.class,
                        () -> MediaBuilder.build(sample.request(plan, target, BuildObserver.SILENT)))
                .code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
