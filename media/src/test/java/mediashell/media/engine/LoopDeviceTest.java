package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.FileBlockSource;
import mediashell.media.device.BlockDeviceInventory;
import mediashell.media.device.DeviceTarget;
import mediashell.media.image.VolumeDetector;
import mediashell.media.partition.PartitionTable;
import mediashell.media.plan.Carrier;
import mediashell.testkit.device.DiskTree;
import mediashell.testkit.device.LoopDevice;
import mediashell.testkit.device.ToolRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Media on block devices of the kernel: files that {@code losetup} makes devices of, which sysfs shows as removable. */
class LoopDeviceTest {

    private static final long SIZE = 80L << 20;
    private static final String SERIAL = "AA11";
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    private SampleMedium sample;
    private LoopDevice device;
    private DiskTree disks;

    @BeforeEach
    void plugIn() throws IOException {
        device = LoopDevice.attach(folder.resolve("stick"), SIZE).orElse(null);
        assumeTrue(device != null, "losetup needs root and a kernel with loop devices");
        disks = device.asStick(folder.resolve("root"), SERIAL);
        sample = SampleMedium.in(folder);
    }

    @AfterEach
    void pullOut() throws IOException {
        if (device != null) {
            device.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Carrier.class,
            names = {"STICK_IMAGE", "STICK_IMAGE_GPT"})
    void aMediumOverAnother(Carrier carrier) throws IOException {
        build(Carrier.STICK_IMAGE_GPT, SERIAL, BuildObserver.SILENT);
        BuildResult built = build(carrier, SERIAL, BuildObserver.SILENT);

        assertEquals(SIZE, built.size());
        assertEquals(List.of(), leftBesideTheDevice());
        try (MediaVolume volume = VolumeDetector.open(device.image())) {
            MediumVerifier.verify(volume, MediumReader.read(volume, null).manifest(), BuildObserver.SILENT);
        }
        try (FileBlockSource disk = FileBlockSource.open(device.image())) {
            assertEquals(1, PartitionTable.read(disk).size());
        }
    }

    /** Killed while it writes: whoever looks at the stick sees that there is no medium, and the next build makes one. */
    @ParameterizedTest
    @EnumSource(
            value = Carrier.class,
            names = {"STICK_IMAGE", "STICK_IMAGE_GPT"})
    void killedWhileWriting(Carrier carrier) throws Exception {
        build(carrier, SERIAL, BuildObserver.SILENT);
        byte[] good = Files.readAllBytes(device.image());
        assertEquals(HaltingBuild.HALTED, HaltingDeviceBuild.start(folder, carrier, device.name(), SERIAL));

        try (FileBlockSource disk = FileBlockSource.open(device.node())) {
            assertEquals(List.of(), PartitionTable.read(disk));
        }
        assertThrows(
                MediaException.class, () -> VolumeDetector.open(device.node()).close());
        assertEquals(1, leftBesideTheDevice().size(), "the dead owner's lock");

        build(carrier, SERIAL, BuildObserver.SILENT);
        assertEquals(List.of(), leftBesideTheDevice());
        assertArrayEquals(good, Files.readAllBytes(device.image()));
    }

    @Test
    void aMountedDeviceIsNotTouched() throws IOException {
        assertTrue(ToolRun.of("mkfs.ext4", "-q", device.node().toString()).succeeded());
        Path mountPoint = Files.createDirectory(folder.resolve("mounted"));
        assumeTrue(
                ToolRun.of("mount", "-t", "ext4", device.node().toString(), mountPoint.toString())
                        .succeeded(),
                "mounting needs root");
        Files.delete(folder.resolve("root/proc/self/mountinfo"));
        Files.createSymbolicLink(folder.resolve("root/proc/self/mountinfo"), Path.of("/proc/self/mountinfo"));
        try {
            refused(SERIAL, "is mounted at " + mountPoint);
        } finally {
            ToolRun.of("umount", mountPoint.toString());
        }
    }

    @Test
    void swapSpaceIsNotTouched() throws IOException {
        disks.write("proc/swaps", "Filename Type Size Used Priority\n" + device.node() + " partition 1 0 -1\n");
        refused(SERIAL, "is swap space");
    }

    @Test
    void aDeviceWithAHolderIsNotTouched() throws IOException {
        disks.with(device.name(), "holders/dm-0/dev", "253:0");
        refused(SERIAL, "is held by dm-0");
    }

    @Test
    void anotherSerialIsNotTouched() throws IOException {
        refused("AA12", "another device than meant");
    }

    @Test
    void whatIsNotRemovableIsNotTouched() throws IOException {
        disks.with(device.name(), "removable", "0\n");
        refused(SERIAL, "not removable");
    }

    @Test
    void withoutASerialItIsNotTouched() throws IOException {
        byte[] before = front();
        BuildRequest request = sample.request(sample.plan(Carrier.STICK_IMAGE, false), "unused", BuildObserver.SILENT);
        MediaException thrown = assertThrows(
                MediaException.class,
                () -> MediaBuilder.build(new BuildRequest(
                        request.plan(), device.node(), request.signingKey(), request.log(), request.observer())));

        assertEquals(MediaErrorCode.DEVICE_UNUSABLE, thrown.code(), thrown.getMessage());
        assertArrayEquals(before, front());
        assertEquals(List.of(), leftBesideTheDevice());
    }

    /** A stick that holds less than it said: the error names it, and it is recognisably unfinished. */
    @Test
    void aDeviceThatEndsEarly() throws IOException {
        build(Carrier.STICK_IMAGE, SERIAL, BuildObserver.SILENT);
        BuildObserver breaking = new BuildObserver() {
            @Override
            public void step(BuildStep step) throws MediaException {
                if (step == BuildStep.WRITE) {
                    shrink(4 << 20);
                }
            }
        };
        MediaException thrown = assertThrows(MediaException.class, () -> build(Carrier.STICK_IMAGE, SERIAL, breaking));

        assertEquals(MediaErrorCode.VERIFICATION_FAILED, thrown.code(), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(device.name()), thrown.getMessage());
        try (FileBlockSource disk = FileBlockSource.open(device.image())) {
            assertEquals(List.of(), PartitionTable.read(disk));
        }
    }

    private void shrink(long bytes) throws MediaException {
        try (FileChannel image = FileChannel.open(device.image(), StandardOpenOption.WRITE)) {
            image.truncate(bytes);
            ToolRun.of("losetup", "--set-capacity", device.node().toString());
        } catch (IOException e) {
            throw new MediaException(MediaErrorCode.CANCELLED, device.name(), "the test could not shrink it", e);
        }
    }

    private void refused(String serial, String why) throws IOException {
        byte[] before = front();
        MediaException thrown =
                assertThrows(MediaException.class, () -> build(Carrier.STICK_IMAGE, serial, BuildObserver.SILENT));

        assertEquals(MediaErrorCode.DEVICE_UNUSABLE, thrown.code());
        assertTrue(thrown.getMessage().contains(why), thrown.getMessage());
        assertArrayEquals(before, front());
        assertEquals(List.of(), leftBesideTheDevice());
    }

    private BuildResult build(Carrier carrier, String serial, BuildObserver observer) throws IOException {
        return build(sample, carrier, folder.resolve("root"), device.name(), serial, observer);
    }

    static BuildResult build(
            SampleMedium sample, Carrier carrier, Path root, String device, String serial, BuildObserver observer)
            throws IOException {
        BuildRequest request = sample.request(sample.plan(carrier, false), "unused", observer);
        return MediaBuilder.build(new BuildRequest(
                request.plan(),
                root.resolve("dev").resolve(device),
                new DeviceTarget(new BlockDeviceInventory(root), serial),
                request.signingKey(),
                request.log(),
                observer));
    }

    private byte[] front() throws IOException {
        try (InputStream in = Files.newInputStream(device.node())) {
            return in.readNBytes(64 * SECTOR);
        }
    }

    private List<Path> leftBesideTheDevice() throws IOException {
        try (var entries = Files.list(folder.resolve("root/dev"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
