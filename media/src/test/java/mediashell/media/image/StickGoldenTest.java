package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.tree.SampleTree;
import mediashell.testkit.fat.FatReport;
import mediashell.testkit.fat.StickInspector;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of a stick printed before writing, and what the independent inspector of {@code testkit} finds afterwards. */
class StickGoldenTest {

    private static final String ORIGIN =
            "# ours: layout printed before writing, then the listing of testkit's inspector\n";
    private static final long SECTORS = 72_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PartitionScheme.class)
    void layoutAndListing(PartitionScheme scheme) throws Exception {
        SampleTree tree = new SampleTree()
                .add("bootmgr", "boot manager")
                .add("BOOTMGR.EFI", "application")
                .add("efi/boot/bootx64.efi", new byte[3000])
                .add("empty.txt", "")
                .add("support/a rather long name with ünïcödé.inf", "text")
                .add("support/a rather long name with других.inf", "text");
        StickLayout layout = layout(scheme, tree);
        StringBuilder text = new StringBuilder(ORIGIN);
        layout.print(text);
        FatReport report = StickInspector.inspect(write(layout));
        assertEquals(List.of(), report.faults());
        GoldenFile.assertEqual(
                "fat/" + scheme + ".layout",
                text.append('\n').append(report.text()).toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void randomTreesAreSound(long seed) throws Exception {
        StickLayout layout = layout(PartitionScheme.GPT, SampleTree.random(seed));
        assertEquals(List.of(), StickInspector.inspect(write(layout)).faults());
    }

    /** Header and table of GPT, hidden sectors, the copy of the boot sector, FSInfo, a table, a long name. */
    @ParameterizedTest
    @CsvSource({"512, 40", "1024, 32", "0, 458", "1048576, 28", "1048576, 3100", "1048576, 1000", "1048576, 18440"})
    void theInspectorNoticesDamage(int base, int offset) throws Exception {
        Path image = write(layout(PartitionScheme.GPT, SampleTree.random(44)));
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(base + offset);
            int old = file.read();
            file.seek(base + offset);
            file.write(old ^ 1);
        }
        assertNotEquals(List.of(), StickInspector.inspect(image).faults());
    }

    private static StickLayout layout(PartitionScheme scheme, SampleTree tree) throws IOException {
        return StickLayout.of(new StickSpecification(
                "Stick", scheme, SampleTree.TIME, new ImageSeed(new byte[32]), tree.files(), List.of("void"), SECTORS));
    }

    private Path write(StickLayout layout) throws IOException {
        Path image = folder.resolve("stick.img");
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new StickWriter(layout).write(output, WriteMonitor.SILENT, DigestListener.NONE);
        }
        return image;
    }
}
