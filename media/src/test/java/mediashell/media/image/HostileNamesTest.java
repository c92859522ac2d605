package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.fat.FatKind;
import mediashell.media.fat.FatVolume;
import mediashell.media.folder.VolumeExtraction;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that a writer would refuse, set into images: what is extracted stays in its folder, or nothing is. */
class HostileNamesTest {

    private static final String NAME = "name-to-replace0";
    private static final String TWIN = "name-to-replace1";
    private static final List<String> HOSTILE = List.of(
            "../../../escape0",
            "/tmp/escaped-000",
            "..//////////////",
            "a\0b\0c\0d\0e\0f\0g\0h\0",
            "..\\..\\..\\escape0",
            "CON.............",
            "................",
            TWIN,
            TWIN.toUpperCase(java.util.Locale.ROOT));

    private static byte[] disc;
    private static byte[] stick;

    @TempDir
    Path folder;

    /** Where a name is looked for, and who reads it. */
    private enum Format {
        UDF(StandardCharsets.ISO_8859_1),
        JOLIET(StandardCharsets.UTF_16BE),
        FAT(null);

        private final Charset charset;

        Format(Charset charset) {
            this.charset = charset;
        }
    }

    @BeforeAll
    static void makeImages() throws IOException {
        SampleTree tree = new SampleTree().add(NAME, "one").add(TWIN, "two").add("sub/" + NAME, "three");
        disc = DiscFixture.write(
                DiscFixture.specification(DiscForm.BRIDGE, tree.files(), List.of()), DigestListener.NONE);
        StickLayout layout = StickLayout.of(new StickSpecification(
                "FUZZ",
                PartitionScheme.MBR,
                SampleTree.TIME,
                new ImageSeed(new byte[32]),
                tree.files(),
                List.of(),
                0,
                FatKind.FAT12));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new StickWriter(layout).write(ImageOutput.toStream(bytes, "stick"), WriteMonitor.SILENT, DigestListener.NONE);
        stick = bytes.toByteArray();
    }

    static Stream<Arguments> names() {
        return Stream.of(Format.values()).flatMap(format -> HOSTILE.stream().map(name -> arguments(format, name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void extractionStaysInItsFolder(Format format, String name) throws IOException {
        Path target = folder.resolve("a/b/c/target");
        Files.createDirectories(target.getParent());
        byte[] image = (format == Format.FAT ? stick : disc).clone();
        assertTrue(replace(image, format, name) > 0, "the name is nowhere in the image");
        DescriptorRepair.repair(image);
        try (MediaVolume volume = open(format, BlockSource.ofBytes("hostile image", image))) {
            VolumeExtraction.extract(volume, target, entry -> true, WriteMonitor.SILENT);
        } catch (MediaException refused) {
            assertTrue(refused.getMessage().length() > 10);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> outside = all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(target))
                    .toList();
            assertEquals(List.of(), outside);
        }
        assertTrue(Files.notExists(Path.of("/tmp/escaped-000")));
    }

    private static MediaVolume open(Format format, BlockSource image) throws IOException {
        return switch (format) {
            case UDF -> UdfVolume.open(image);
            case JOLIET -> Iso9660Volume.openJoliet(image).orElseThrow();
            case FAT ->
                FatVolume.open(image.window(
                        (long) StickLayout.PARTITION_START * 512,
                        image.size() - (long) StickLayout.PARTITION_START * 512));
        };
    }

    private static int replace(byte[] image, Format format, String name) {
        int count = 0;
        byte[] wanted = format == Format.FAT ? null : NAME.getBytes(format.charset);
        for (int at = 0; at + 64 < image.length; at++) {
            if (wanted == null ? isLongName(image, at) : matches(image, at, wanted)) {
                if (wanted == null) {
                    putLongName(image, at, name);
                } else {
                    System.arraycopy(name.getBytes(format.charset), 0, image, at, wanted.length);
                }
                count++;
            }
        }
        return count;
    }

    private static boolean matches(byte[] image, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (image[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** FAT 7: two entries of 32 bytes hold 16 units, the first 13 of them in the second entry. */
    private static int unitAt(int unit) {
        int entry = unit < 13 ? 32 : 0;
        int within = unit % 13;
        return entry + (within < 5 ? 1 + 2 * within : within < 11 ? 14 + 2 * (within - 5) : 28 + 2 * (within - 11));
    }

    private static boolean isLongName(byte[] image, int at) {
        if (at % 32 != 0 || image[at + 11] != 0x0F || image[at] != 0x42) {
            return false;
        }
        for (int unit = 0; unit < NAME.length(); unit++) {
            if (image[at + unitAt(unit)] != NAME.charAt(unit)) {
                return false;
            }
        }
        return true;
    }

    private static void putLongName(byte[] image, int at, String name) {
        for (int unit = 0; unit < name.length(); unit++) {
            image[at + unitAt(unit)] = (byte) name.charAt(unit);
            image[at + unitAt(unit) + 1] = 0;
        }
    }
}
