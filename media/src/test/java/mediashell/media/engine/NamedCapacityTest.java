package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.image.ExternalProgram;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import mediashell.media.publish.DiscSetNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The capacities that have names (design §4), with contents of their size. */
class NamedCapacityTest {

    private static final int SECTOR = 2048;
    private static final long CD = 332_800L * SECTOR;
    private static final long LARGEST_FILE = 400_000_000;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void makeBootImage() throws IOException {
        sample = SampleMedium.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO, 332800",
        "ISO_BRIDGE, 332800",
        "ISO, 2295104",
        "ISO_BRIDGE, 2295104",
        "ISO, 4171712",
        "ISO_BRIDGE, 4171712"
    })
    void aContentLargerThanADiscIsSpread(Carrier carrier, long sectors) throws IOException {
        long capacity = sectors * SECTOR;
        PlannedContent large = unread("LAB00022", capacity * 5 / 2);
        List<DiscVolume> discs = discs(carrier, capacity, List.of(unread("LAB00021", capacity / 4), large));

        assertTrue(discs.stream().allMatch(disc -> disc.layout().size() <= capacity));
        for (DiscVolume disc : discs.subList(0, discs.size() - 1)) {
            assertTrue(capacity - disc.layout().size() < 2 * LARGEST_FILE, "a disc is left half empty");
        }
        List<String> spread = discs.stream()
                .flatMap(disc -> disc.volume().files().stream())
                .map(TreeFile::path)
                .filter(path -> path.startsWith("SMS/PKG/LAB00022/"))
                .toList();
        assertEquals(large.files().size(), spread.size());
        assertEquals(spread.size(), spread.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"332800, 4", "2295104, 3", "4171712, 3"})
    void eachDiscHasItsNumberInItsName(long sectors, int expected) throws IOException {
        long capacity = sectors * SECTOR;
        List<DiscVolume> discs = discs(Carrier.ISO, capacity, List.of(unread("LAB00022", capacity * 5 / 2)));
        DiscSetNames names = new DiscSetNames(folder.resolve("lab.iso"));

        assertEquals(expected, discs.size());
        assertEquals(
                "lab.00" + expected + ".iso",
                names.of(expected, discs.size()).getFileName().toString());
    }

    @Test
    void unlimitedIsOneDisc() throws IOException {
        assertEquals(
                1,
                discs(Carrier.ISO, MediaPlan.UNLIMITED, List.of(unread("LAB00022", 20_000_000_000L)))
                        .size());
    }

    /** Two thirds are holes, so that the files take little room while they are judged. */
    @Test
    @Tag("judges")
    void aSetOfCompactDiscsIsReadByOthers() throws Exception {
        List<TreeFile> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.add(file("sparse" + i + ".bin", sparse("source" + i, 300_000_000 + i), null));
        }
        PlannedContent content = new PlannedContent("LAB00022", "Package", "sparse", "1", files);
        MediaPlan plan = sample.plan(Carrier.ISO, CD, List.of(content));
        BuildResult result = MediaBuilder.build(sample.request(plan, "lab.iso", BuildObserver.SILENT));

        assertEquals(2, result.volumes().size());
        for (BuiltVolume disc : result.volumes()) {
            assertTrue(Files.size(disc.file()) <= CD);
            ExternalProgram.run(
                    folder.resolve("judge.log"), List.of("7zz", "t", disc.file().toString()));
        }
    }

    private List<DiscVolume> discs(Carrier carrier, long capacity, List<PlannedContent> contents) throws IOException {
        MediaPlan plan = sample.plan(carrier, capacity, contents);
        try (MediumComposition composition = new MediumComposer(plan).compose()) {
            return DiscSet.of(plan, composition, SampleMedium.key());
        }
    }

    /** Files that only the layout sees; each has a digest of its own, so that none counts as a copy of another. */
    private static PlannedContent unread(String id, long size) {
        List<TreeFile> files = new ArrayList<>();
        for (long left = size; left > 0; left -= LARGEST_FILE) {
            String digest = HexFormat.of().withUpperCase().toHexDigits(left).repeat(4);
            files.add(file("file" + files.size(), new Unread(Math.min(left, LARGEST_FILE)), digest));
        }
        return new PlannedContent(id, "Package", id, "1", files);
    }

    private static TreeFile file(String name, ContentSource source, String sha256) {
        return new TreeFile(name, source, SampleMedium.INSTANT, 0, sha256);
    }

    private ContentSource sparse(String name, long size) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)), size - name.length());
        }
        return ContentSource.ofFile(file);
    }

    private record Unread(long size) implements ContentSource {

        @Override
        public InputStream open() throws IOException {
            throw new IOException("a layout reads no content");
        }

        @Override
        public String describe() {
            return "unread";
        }
    }
}
