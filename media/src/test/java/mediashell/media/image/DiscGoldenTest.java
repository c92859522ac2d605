package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.block.DigestListener;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.Udf;
import mediashell.testkit.iso.DiscInspector;
import mediashell.testkit.iso.DiscReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The layout of a disc printed before writing, and what the independent inspector of {@code testkit} finds afterwards.
 */
class DiscGoldenTest {

    private static final String ORIGIN =
            "# ours: layout printed before writing, then the listing of testkit's inspector\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DiscForm.class)
    void layoutAndListing(DiscForm form) throws Exception {
        DiscSpecification specification = specification(form);
        StringBuilder text = new StringBuilder(ORIGIN);
        DiscLayout.of(specification).print(text);
        DiscReport report = inspect(specification);
        assertEquals(List.of(), report.faults());
        text.append('\n').append(report.text());
        GoldenFile.assertEqual("disc/" + form + ".layout", text.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void randomTreesAreSoundInBothForms(long seed) throws Exception {
        List<TreeFile> files = SampleTree.random(seed).hashedFiles();
        for (DiscForm form : DiscForm.values()) {
            assertEquals(
                    List.of(),
                    inspect(DiscFixture.specification(form, files, List.of())).faults());
        }
    }

    @Test
    void anIso9660TreeTooLargeForTheFrontLiesBehindTheMetadata() throws Exception {
        SampleTree tree = new SampleTree();
        for (int i = 0; i < 4000; i++) {
            tree.add("d" + i / 100 + "/a name of some length, number " + i, "content " + i);
        }
        DiscSpecification specification = DiscFixture.specification(DiscForm.BRIDGE, tree.files(), List.of());
        assertTrue(DiscLayout.of(specification).isoArea() > Udf.PARTITION_START);
        assertEquals(List.of(), inspect(specification).faults());
    }

    /** The volume space of ISO 9660, the pointer to the boot catalog, and UDF structures that a CRC covers. */
    @ParameterizedTest
    @CsvSource({"16, 80", "17, 71", "32, 72", "48, 72", "64, 72", "256, 17", "257, 72", "259, 72", "284, 17"})
    void theInspectorNoticesDamage(int sector, int offset) throws Exception {
        byte[] disc = DiscFixture.write(specification(DiscForm.BRIDGE), DigestListener.NONE);
        disc[sector * 2048 + offset] ^= 1;
        Path image = Files.write(folder.resolve("damaged.iso"), disc);
        assertNotEquals(List.of(), DiscInspector.inspect(image).faults());
    }

    private static DiscSpecification specification(DiscForm form) {
        SampleTree tree = new SampleTree()
                .add("boot/etfsboot.com", new byte[4096])
                .add("bootmgr", "boot manager")
                .add("empty.txt", "")
                .add("sources/boot.wim", new byte[2049])
                .add("sources/copy of boot.wim", new byte[2049])
                .add("support/größe/имя.txt", "text");
        List<TreeFile> files = new ArrayList<>(tree.hashedFiles());
        ContentSource efi = ContentSource.ofBytes("UEFI boot image", "efi".getBytes(StandardCharsets.US_ASCII));
        return DiscFixture.specification(
                form,
                files,
                List.of(
                        new BootEntry.OfFile(BootPlatform.BIOS, "boot/etfsboot.com"),
                        new BootEntry.OfSource(BootPlatform.UEFI, efi)));
    }

    private DiscReport inspect(DiscSpecification specification) throws IOException {
        Path image = Files.write(folder.resolve("disc.iso"), DiscFixture.write(specification, DigestListener.NONE));
        return DiscInspector.inspect(image);
    }
}
