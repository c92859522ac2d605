package mediashell.media.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageOutputTest {

    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void filesAndStreamsGetTheSameBytes() throws Exception {
        Path file = folder.resolve("image");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutput output = ImageOutput.createFile(file)) {
            fill(output);
        }
        fill(ImageOutput.toStream(bytes, "memory"));
        assertArrayEquals(bytes.toByteArray(), Files.readAllBytes(file));
    }

    @Test
    void aFileThatEndsInAHoleHasItsFullLength() throws Exception {
        Path file = folder.resolve("image");
        try (ImageOutput output = ImageOutput.createFile(file)) {
            output.padTo(3 * MIB + 5);
            output.finish();
        }
        assertEquals(3 * MIB + 5, Files.size(file));
    }

    @Test
    void anExistingFileIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("image"), "old");
        MediaException thrown = assertThrows(MediaException.class, () -> ImageOutput.createFile(file));
        assertEquals(MediaErrorCode.TARGET_UNUSABLE, thrown.code());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFullDiskSaysSo() throws Exception {
        try (FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            ImageOutput output = ImageOutput.overChannel(full, "full disk", 0);
            MediaException thrown = assertThrows(MediaException.class, () -> output.write(new byte[2 * MIB]));
            assertEquals(MediaErrorCode.DISK_FULL, thrown.code());
        }
    }

    @Test
    void devicesKeepWhatMeansNothing() throws Exception {
        byte[] old = new byte[4096];
        Arrays.fill(old, (byte) 7);
        Path device = Files.write(folder.resolve("device"), old);
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
            ImageOutput output = ImageOutput.overChannel(channel, "device", 1024);
            output.write(new byte[512]);
            output.skipTo(2048);
            output.write(new byte[] {1});
            output.finish();
        }
        Arrays.fill(old, 1024, 1536, (byte) 0);
        old[2048] = 1;
        assertArrayEquals(old, Files.readAllBytes(device));
    }

    @Test
    void smallGapsAndPiecesOfAllSizesKeepTheirPlaces() throws Exception {
        Path file = folder.resolve("image");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutput output = ImageOutput.createFile(file)) {
            fillUnevenly(output);
        }
        fillUnevenly(ImageOutput.toStream(bytes, "memory"));
        assertArrayEquals(bytes.toByteArray(), Files.readAllBytes(file));
    }

    private static void fillUnevenly(ImageOutput output) throws Exception {
        for (int size = 1; size < MIB; size = size * 3 + 1) {
            ByteBuffer piece = ByteBuffer.allocateDirect(size);
            piece.put(size - 1, (byte) 5);
            output.write(piece);
            assertEquals(0, piece.remaining());
            output.padTo((output.position() + 2047) / 2048 * 2048);
        }
        output.finish();
    }

    @Test
    void goingBackIsAFaultOfTheLayout() {
        ImageOutput output = ImageOutput.toStream(new ByteArrayOutputStream(), "memory");
        assertThrows(IllegalStateException.class, () -> {
            output.write(new byte[10]);
            output.padTo(9);
        });
    }

    private static void fill(ImageOutput output) throws Exception {
        byte[] text = new byte[300_000];
        Arrays.fill(text, 1000, 200_000, (byte) 3);
        for (int i = 0; i < 9; i++) {
            output.write(text);
        }
        output.padTo(5 * MIB);
        output.write(new byte[2 * MIB]);
        output.write(new byte[] {9});
        output.finish();
    }
}
