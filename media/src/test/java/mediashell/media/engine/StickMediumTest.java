package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.FileBlockSource;
import mediashell.media.device.DeviceTarget;
import mediashell.media.device.FakeDisks;
import mediashell.media.engine.MediumDescription.SignatureState;
import mediashell.media.image.VolumeDetector;
import mediashell.media.partition.PartitionTable;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media on sticks; the devices are sparse files behind a made-up sysfs. */
class StickMediumTest {

    private static final long SIZE = 40L << 30;

    @TempDir
    Path folder;

    private SampleMedium sample;
    private FakeDisks disks;

    @BeforeEach
    void plugIn() throws IOException {
        sample = SampleMedium.in(folder);
        disks = new FakeDisks(folder.resolve("root")).stick("sdb", "AA11", SIZE);
    }

    @Test
    void aDeviceAboveThirtyTwoGigabytesIsOneVolume() throws Exception {
        BuildResult result = build(Carrier.STICK_IMAGE, "AA11");

        assertEquals(SIZE, result.size());
        try (MediaVolume volume = VolumeDetector.open(disks.node("sdb"))) {
            MediumDescription medium = MediumReader.read(volume, null);
            assertEquals(SignatureState.VALID, medium.signature());
            assertEquals("FAT32", medium.format());
        }
        try (FileBlockSource disk = FileBlockSource.open(disks.node("sdb"))) {
            assertEquals(SIZE / 512 - 2048, PartitionTable.read(disk).getFirst().sectors());
        }
    }

    @Test
    void anotherDeviceThanMeantIsNotTouched() throws Exception {
        assertEquals(MediaErrorCode.DEVICE_UNUSABLE, failure(Carrier.STICK_IMAGE, "AA12"));
        assertArrayEquals(new byte[512], front());
    }

    @Test
    void aDeviceTakesNoDisc() throws Exception {
        assertEquals(MediaErrorCode.INVALID_PLAN, failure(Carrier.ISO, "AA11"));
        assertArrayEquals(new byte[512], front());
    }

    @Test
    void anUnfinishedDeviceHasNoPartitionTable() throws Exception {
        build(Carrier.STICK_IMAGE_GPT, "AA11");
        BuildObserver unplugging = new BuildObserver() {
            @Override
            public void progress(BuildStep step, String file, long done, long total) throws MediaException {
                if (step == BuildStep.WRITE) {
                    throw new MediaException(MediaErrorCode.CANCELLED, file, "the user cancelled");
                }
            }
        };

        assertThrows(
                MediaException.class, () -> MediaBuilder.build(request(Carrier.STICK_IMAGE_GPT, "AA11", unplugging)));
        try (FileBlockSource disk = FileBlockSource.open(disks.node("sdb"))) {
            assertEquals(List.of(), PartitionTable.read(disk));
        }
    }

    @Test
    void aDeviceMountedMeanwhileIsNotWritten() throws Exception {
        BuildObserver mounting = new BuildObserver() {
            @Override
            public void step(BuildStep step) throws MediaException {
                if (step == BuildStep.WRITE) {
                    mount();
                }
            }
        };

        MediaException thrown = assertThrows(
                MediaException.class, () -> MediaBuilder.build(request(Carrier.STICK_IMAGE, "AA11", mounting)));
        assertEquals(MediaErrorCode.DEVICE_UNUSABLE, thrown.code());
        assertArrayEquals(new byte[512], front());
    }

    @Test
    void aStickImageHasTheSizeAskedFor() throws Exception {
        MediaPlan plan = sample.plan(Carrier.STICK_IMAGE, false, Validity.ALWAYS, 100_000_000);
        BuildResult result = MediaBuilder.build(sample.request(plan, "s.img", BuildObserver.SILENT));

        assertEquals(100_000_000 / 512 * 512, Files.size(result.file()));
    }

    @Test
    void whatDoesNotFitAStickIsRefused() throws Exception {
        MediaPlan plan = sample.plan(Carrier.STICK_IMAGE, false, Validity.ALWAYS, 3_000_000);
        MediaException thrown = assertThrows(
                MediaException.class, () -> MediaBuilder.build(sample.request(plan, "s.img", BuildObserver.SILENT)));

        assertTrue(List.of(MediaErrorCode.CAPACITY_EXCEEDED, MediaErrorCode.INVALID_PLAN)
                .contains(thrown.code()));
    }

    private BuildResult build(Carrier carrier, String serial) throws IOException {
        return MediaBuilder.build(request(carrier, serial, BuildObserver.SILENT));
    }

    private BuildRequest request(Carrier carrier, String serial, BuildObserver observer) {
        BuildRequest request = sample.request(sample.plan(carrier, false), "unused", observer);
        return new BuildRequest(
                request.plan(),
                disks.node("sdb"),
                new DeviceTarget(disks.inventory(), serial),
                request.signingKey(),
                request.log(),
                observer);
    }

    private MediaErrorCode failure(Carrier carrier, String serial) {
        return assertThrows(MediaException.class, () -> build(carrier, serial)).code();
    }

    private void mount() {
        try {
            disks.with("sdb", "sdb1/holders/dm-0", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] front() throws IOException {
        try (var in = Files.newInputStream(disks.node("sdb"))) {
            return in.readNBytes(512);
        }
    }
}
