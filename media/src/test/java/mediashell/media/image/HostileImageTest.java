package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import mediashell.media.MediaEntry;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.fat.FatLayout;
import mediashell.media.fat.FatSize;
import mediashell.media.fat.FatSpecification;
import mediashell.media.fat.FatVolume;
import mediashell.media.fat.FatWriter;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Test;

/** Damaged images end in a {@link MediaException} or are read as far as they are sound: nothing else, and soon. */
class HostileImageTest {

    private static final int ROUNDS = 150;

    /** Reading stops here: a damaged size field may ask for far more than the image has. */
    private static final int MOST_BYTES = 4 << 20;

    private interface Opening {
        MediaVolume open(BlockSource source) throws IOException;
    }

    @Test
    void udf() throws Exception {
        torture(disc(DiscForm.WINDOWS), UdfVolume::open);
    }

    @Test
    void udfWithRightChecksums() throws Exception {
        byte[] disc = disc(DiscForm.WINDOWS);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                byte[] damaged = damage(disc, new Random(seed));
                DescriptorRepair.repair(damaged);
                read(damaged, UdfVolume::open);
            }
        });
    }

    @Test
    void iso9660() throws Exception {
        torture(disc(DiscForm.BRIDGE), Iso9660Volume::openPrimary);
    }

    @Test
    void joliet() throws Exception {
        torture(
                disc(DiscForm.BRIDGE),
                source -> Iso9660Volume.openJoliet(source).orElseThrow(() -> new IOException("no Joliet descriptor")));
    }

    @Test
    void fat() throws Exception {
        torture(diskette(), FatVolume::open);
    }

    @Test
    void detector() throws Exception {
        torture(disc(DiscForm.BRIDGE), VolumeDetector::detect);
        torture(diskette(), VolumeDetector::detect);
    }

    private static void torture(byte[] image, Opening opening) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                read(damage(image, new Random(seed)), opening);
            }
        });
    }

    private static byte[] damage(byte[] image, Random random) {
        int length = random.nextInt(8) == 0 ? random.nextInt(image.length) : image.length;
        byte[] damaged = Arrays.copyOf(image, length);
        int structures = Math.min(length, 400 * 2048);
        for (int i = 0; i < 1 + random.nextInt(40) && structures > 0; i++) {
            int at = random.nextInt(structures);
            damaged[at] = random.nextBoolean() ? (byte) 0xFF : (byte) random.nextInt();
        }
        return damaged;
    }

    private static void read(byte[] image, Opening opening) throws IOException {
        BlockSource source = BlockSource.ofBytes("hostile image", image);
        try {
            ElToritoCatalog.read(source);
        } catch (MediaException e) {
            // a typed error is what is wanted
        }
        try (MediaVolume volume = opening.open(source)) {
            walk(volume, "", 0);
        } catch (MediaException e) {
            // a typed error is what is wanted
        } catch (IOException e) {
            if (!"no Joliet descriptor".equals(e.getMessage())) {
                throw e;
            }
        }
    }

    private static void walk(MediaVolume volume, String directory, int depth) throws IOException {
        for (MediaEntry entry : volume.list(directory)) {
            try {
                if (entry.directory()) {
                    walk(volume, entry.path(), depth + 1);
                } else {
                    try (InputStream input = volume.open(entry.path())) {
                        input.readNBytes(MOST_BYTES);
                    }
                }
            } catch (MediaException e) {
                // go on with the next one, as a tool that saves what can be saved
            }
        }
    }

    private static byte[] disc(DiscForm form) throws IOException {
        return DiscFixture.write(
                DiscFixture.specification(form, SampleTree.random(5).files(), List.of()), DigestListener.NONE);
    }

    private static byte[] diskette() throws IOException {
        SampleTree tree =
                new SampleTree().add("EFI/BOOT/BOOTX64.EFI", new byte[9000]).add("a long name.txt", "x");
        FatSpecification specification = new FatSpecification(
                "FUZZ",
                SampleTree.TIME,
                new ImageSeed(new byte[32]),
                tree.files(),
                List.of("d/e"),
                new FatSize.Smallest(),
                0,
                null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageOutput output = ImageOutput.toStream(bytes, "diskette");
        new FatWriter(FatLayout.of(specification)).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        output.finish();
        return bytes.toByteArray();
    }
}
