package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StickTest {

    private static final long SECTORS = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PartitionScheme.class)
    void theDetectorFindsThePartition(PartitionScheme scheme) throws Exception {
        SampleTree tree = SampleTree.random(11);
        Path image = folder.resolve("stick.img");
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new StickWriter(layout(scheme, tree)).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        assertEquals(SECTORS * 512, Files.size(image));
        assertHolds(tree, image);
    }

    @ParameterizedTest
    @EnumSource(PartitionScheme.class)
    void aDeviceFullOfOldBytesHoldsTheNewFiles(PartitionScheme scheme) throws Exception {
        SampleTree tree = SampleTree.random(12);
        Path device = used();
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
            new StickWriter(layout(scheme, tree))
                    .writeDevice(channel, "device", WriteMonitor.SILENT, DigestListener.NONE);
        }
        assertHolds(tree, device);
    }

    @Test
    void anUnfinishedDeviceHasNoPartitionTable() throws Exception {
        Path device = used();
        WriteMonitor cancelling = (file, bytes) -> {
            throw new MediaException(MediaErrorCode.CANCELLED, file, "stopped");
        };
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
            StickWriter writer = new StickWriter(layout(PartitionScheme.MBR, SampleTree.random(1)));
            assertThrows(
                    MediaException.class, () -> writer.writeDevice(channel, "device", cancelling, DigestListener.NONE));
        }
        assertEquals(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                assertThrows(MediaException.class, () -> VolumeDetector.open(device))
                        .code());
    }

    private Path used() throws IOException {
        byte[] old = new byte[(int) SECTORS * 512];
        java.util.Arrays.fill(old, (byte) 0xA5);
        return Files.write(folder.resolve("device"), old);
    }

    private static StickLayout layout(PartitionScheme scheme, SampleTree tree) throws MediaException {
        return StickLayout.of(new StickSpecification(
                "STICK",
                scheme,
                SampleTree.TIME,
                new ImageSeed(new byte[32]),
                tree.files(),
                List.of("zz empty/below"),
                SECTORS));
    }

    private static void assertHolds(SampleTree tree, Path image) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(image)) {
            assertEquals("FAT32", volume.format());
            assertEquals("STICK", volume.label());
            Map<String, byte[]> found = SampleTree.readAll(volume);
            assertEquals(tree.contents().keySet(), found.keySet());
            found.forEach((path, bytes) -> assertArrayEquals(tree.contents().get(path), bytes, path));
        }
    }
}
