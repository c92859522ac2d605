package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import mediashell.media.WriteMonitor;
import mediashell.media.wim.codec.BorderChunks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** wimlib, 7-Zip and wimcheck.py find no fault with what the writer writes. */
@Tag("judges")
class WimJudgeTest {

    static final Path JUDGE = Path.of(System.getProperty("user.dir"))
            .resolve("../judges/judge-wim.sh")
            .normalize();

    @TempDir
    Path folder;

    private Path tree;
    private List<CaptureEntry> entries;

    @BeforeEach
    void makeTree() throws IOException {
        tree = SampleTree.write(folder.resolve("tree"));
        entries = FolderCapture.of(tree);
    }

    @ParameterizedTest
    @EnumSource(
            value = CompressionType.class,
            names = {"NONE", "XPRESS", "LZX"})
    void capturedFolder(CompressionType type) throws Exception {
        Path wim = TestWim.create(folder.resolve("a.wim"), TestWim.options(type).withThreads(2), writer -> {
            writer.capture(entries, TestWim.image("One"), WriteMonitor.SILENT);
            writer.boot(1);
        });
        String codec = type.name().toLowerCase(Locale.ROOT);
        Wimlib.run("bash", JUDGE, wim, tree, "--need-integrity", "--images", 1, "--compression", codec);
    }

    @Test
    void bestCompression() throws Exception {
        WimOptions options = TestWim.options(CompressionType.LZX).withEffort(CompressionEffort.BEST);
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                options,
                writer -> writer.capture(entries, TestWim.image("One"), WriteMonitor.SILENT));
        Wimlib.run("bash", JUDGE, wim, tree, "--need-integrity", "--compression", "lzx");
    }

    @ParameterizedTest
    @EnumSource
    void chunksAtTheBordersOfTheCodecs(CompressionEffort effort) throws Exception {
        Path borders = Files.createDirectory(folder.resolve("borders"));
        for (var chunk : BorderChunks.all().entrySet()) {
            Files.write(borders.resolve(chunk.getKey()), chunk.getValue());
        }
        for (CompressionType type : List.of(CompressionType.XPRESS, CompressionType.LZX)) {
            Path wim = TestWim.create(
                    folder.resolve(type + ".wim"),
                    TestWim.options(type).withEffort(effort),
                    writer -> writer.capture(FolderCapture.of(borders), TestWim.image("One"), WriteMonitor.SILENT));
            Wimlib.run("bash", JUDGE, wim, borders, "--need-integrity");
        }
    }

    /** wimlib's own listing shows what an image of Windows has and a Linux folder has not. */
    @Test
    void streamsShortNamesAndDescriptors() throws Exception {
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                TestWim.options(CompressionType.XPRESS),
                writer -> writer.capture(
                        List.of(WimExtractionTest.windowsFile()), TestWim.image("One"), WriteMonitor.SILENT));
        Wimlib.run("bash", JUDGE, wim);
        String listing = Wimlib.run("wimdir", wim, 1, "--detailed");
        assertTrue(listing.contains("LONGNA~1.DLL"), listing);
        assertTrue(listing.contains("Zone.Identifier"), listing);
        assertTrue(listing.contains("FILE_ATTRIBUTE_HIDDEN"), listing);
        assertTrue(listing.contains("Security Descriptor"), listing);
    }

    @Test
    void linksAreRestoredByWimlib() throws Exception {
        Files.createLink(tree.resolve("hard link"), tree.resolve("chunk.bin"));
        Files.createSymbolicLink(tree.resolve("link"), Path.of("Windows/System32"));
        Path wim = TestWim.create(
                folder.resolve("a.wim"),
                TestWim.options(CompressionType.LZX),
                writer -> writer.capture(FolderCapture.of(tree), TestWim.image("One"), WriteMonitor.SILENT));
        Path applied = folder.resolve("applied");
        Wimlib.run("wimapply", wim, 1, applied);
        assertEquals(
                "Windows/System32",
                Files.readSymbolicLink(applied.resolve("link")).toString());
        assertTrue(Files.isSameFile(applied.resolve("hard link"), applied.resolve("chunk.bin")));
        Wimlib.run("7zz", "t", wim);
    }

    @Test
    void extendedFile() throws Exception {
        Path wim = TestWim.ofFiles(folder.resolve("a.wim"), CompressionType.XPRESS, SampleTree.files());
        TestWim.extend(wim, writer -> {
            writer.capture(entries, TestWim.image("Two"), WriteMonitor.SILENT);
            writer.boot(2);
        });
        Wimlib.run("bash", JUDGE, wim, tree, "--image", 2, "--need-integrity", "--images", 2);
        TestWim.extend(wim, writer -> writer.remove(1));
        Wimlib.run("bash", JUDGE, wim, tree, "--need-integrity", "--images", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--compress=LZX", "--solid"})
    void imageOfWimlibExported(String option) throws Exception {
        Path theirs = folder.resolve("theirs.wim");
        Wimlib.run("wimcapture", tree, theirs, "Theirs", option, "--no-acls");
        try (WimReader reader = WimReader.open(theirs)) {
            WimExtractor.extract(reader.volume(1), folder.resolve("extracted"), WriteMonitor.SILENT);
            Wimlib.run("diff", "-r", tree, folder.resolve("extracted"));
            for (CompressionType type : List.of(CompressionType.LZX, CompressionType.XPRESS, CompressionType.NONE)) {
                Path wim = TestWim.create(folder.resolve(type + ".wim"), TestWim.options(type), writer -> {
                    writer.export(reader, 1, "", WriteMonitor.SILENT);
                    writer.boot(1);
                });
                Wimlib.run("bash", JUDGE, wim, tree, "--need-integrity");
                Files.delete(wim);
            }
        }
    }
}
