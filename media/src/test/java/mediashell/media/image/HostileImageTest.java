package mediashell.media.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.BlockSource;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.block.SectorBuffer;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.fat.FatKind;
import mediashell.media.fat.FatLayout;
import mediashell.media.fat.FatSize;
import mediashell.media.fat.FatSpecification;
import mediashell.media.fat.FatVolume;
import mediashell.media.fat.FatWriter;
import mediashell.media.fuzz.Damage;
import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged images end in a {@link MediaException} or are read as far as they are sound: nothing else, and soon. */
class HostileImageTest {

    private static final int ROUNDS = 150;
    private static final int STRUCTURES = 400 * 2048;

    private interface Opening {
        MediaVolume open(BlockSource source) throws IOException;
    }

    @Test
    void udf() throws Exception {
        torture("udf", disc(DiscForm.WINDOWS), UdfVolume::open);
    }

    @Test
    void udfWithRightChecksums() throws Exception {
        Hostile.torture(disc(DiscForm.WINDOWS), STRUCTURES, FuzzSeeds.of("udf", ROUNDS), bytes -> {
            DescriptorRepair.repair(bytes);
            walk(bytes, UdfVolume::open);
        });
    }

    @Test
    void iso9660() throws Exception {
        torture("iso9660", disc(DiscForm.BRIDGE), Iso9660Volume::openPrimary);
    }

    @Test
    void joliet() throws Exception {
        torture(
                "joliet",
                disc(DiscForm.BRIDGE),
                source -> Iso9660Volume.openJoliet(source)
                        .orElseThrow(
                                () -> new MediaException(MediaErrorCode.CORRUPT_IMAGE, "joliet", "no descriptor")));
    }

    @Test
    void fat() throws Exception {
        torture("fat", diskette(), FatVolume::open);
    }

    /** What the smallest image is not: a root directory of fixed size with chains of 16 bits, and chains of 32 bits. */
    @ParameterizedTest
    @EnumSource(
            value = FatKind.class,
            names = {"FAT16", "FAT32"})
    void largerFat(FatKind kind) throws Exception {
        byte[] image = fat(new FatSize.SmallestOf(kind));
        Hostile.torture(
                image, STRUCTURES, FuzzSeeds.of(kind.name(), ROUNDS / 6), bytes -> walk(bytes, FatVolume::open));
    }

    @Test
    void detector() throws Exception {
        torture("detector", disc(DiscForm.BRIDGE), VolumeDetector::detect);
        torture("detector", diskette(), VolumeDetector::detect);
    }

    @Test
    void elTorito() throws Exception {
        byte[] disc = bootable();
        int catalog = (int) ElToritoCatalog.read(BlockSource.ofBytes("disc", disc))
                        .orElseThrow()
                        .sector()
                * 2048;
        for (long seed : FuzzSeeds.of("eltorito", 10 * ROUNDS)) {
            byte[] damaged = disc.clone();
            byte[] sector = Damage.of(Arrays.copyOfRange(disc, catalog, catalog + 2048), 256, seed);
            System.arraycopy(sector, 0, damaged, catalog, sector.length);
            repairSum(damaged, catalog);
            Hostile.survive("seed " + seed, damaged, HostileImageTest::boot);
        }
    }

    /** The validation entry's sum is right again: what is behind it shall be reached. */
    private static void repairSum(byte[] disc, int catalog) {
        SectorBuffer entry = SectorBuffer.littleEndian(Arrays.copyOfRange(disc, catalog, catalog + 32));
        entry.put16(28, 0);
        int sum = 0;
        for (int at = 0; at < 32; at += 2) {
            sum += entry.u16(at);
        }
        entry.put16(28, -sum);
        System.arraycopy(entry.array(), 0, disc, catalog, 32);
    }

    private static void boot(byte[] disc) throws IOException {
        Optional<FatVolume> system = BootImages.uefiVolume(BlockSource.ofBytes("hostile image", disc));
        if (system.isPresent()) {
            Hostile.walk(system.get());
        }
    }

    @ParameterizedTest
    @EnumSource(PartitionScheme.class)
    void partitionTables(PartitionScheme scheme) throws Exception {
        byte[] stick = stick(scheme);
        int front = StickLayout.PARTITION_START * 512;
        for (long seed : FuzzSeeds.of("partition", ROUNDS)) {
            byte[] damaged = Damage.of(Arrays.copyOf(stick, front), 34 * 512, seed);
            byte[] whole = stick.clone();
            System.arraycopy(damaged, 0, whole, 0, damaged.length);
            Hostile.survive("seed " + seed, whole, bytes -> walk(bytes, VolumeDetector::detect));
        }
    }

    private static void torture(String format, byte[] image, Opening opening) throws IOException {
        Hostile.torture(image, STRUCTURES, FuzzSeeds.of(format, ROUNDS), bytes -> walk(bytes, opening));
    }

    private static void walk(byte[] image, Opening opening) throws IOException {
        try (MediaVolume volume = opening.open(BlockSource.ofBytes("hostile image", image))) {
            Hostile.walk(volume);
        }
    }

    private static byte[] bootable() throws IOException {
        SampleTree tree = SampleTree.random(5);
        List<BootEntry> entries = List.of(
                new BootEntry.OfSource(BootPlatform.BIOS, BootPrograms.discLoader()),
                new BootEntry.OfSource(BootPlatform.UEFI, ContentSource.ofBytes("efi", diskette())));
        return DiscFixture.write(
                DiscFixture.specification(DiscForm.WINDOWS, tree.files(), entries), DigestListener.NONE);
    }

    private static byte[] stick(PartitionScheme scheme) throws IOException {
        StickLayout layout = StickLayout.of(new StickSpecification(
                "FUZZ",
                scheme,
                SampleTree.TIME,
                new ImageSeed(new byte[32]),
                new SampleTree().add("a long name.txt", "x").files(),
                List.of("d/e"),
                0,
                FatKind.FAT12));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new StickWriter(layout).write(ImageOutput.toStream(bytes, "stick"), WriteMonitor.SILENT, DigestListener.NONE);
        return bytes.toByteArray();
    }

    private static byte[] disc(DiscForm form) throws IOException {
        return DiscFixture.write(
                DiscFixture.specification(form, SampleTree.random(5).files(), List.of()), DigestListener.NONE);
    }

    private static byte[] diskette() throws IOException {
        return fat(new FatSize.Smallest());
    }

    private static byte[] fat(FatSize size) throws IOException {
        SampleTree tree =
                new SampleTree().add("EFI/BOOT/BOOTX64.EFI", new byte[9000]).add("a long name.txt", "x");
        FatSpecification specification = new FatSpecification(
                "FUZZ", SampleTree.TIME, new ImageSeed(new byte[32]), tree.files(), List.of("d/e"), size, 0, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageOutput output = ImageOutput.toStream(bytes, "diskette");
        new FatWriter(FatLayout.of(specification)).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        output.finish();
        return bytes.toByteArray();
    }
}
