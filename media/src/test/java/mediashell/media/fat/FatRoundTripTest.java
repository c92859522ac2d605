package mediashell.media.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.FileBlockSource;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.ImageSeed;
import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FatRoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FAT12, 0", "FAT12, 3000000", "FAT16, 9000000", "FAT32, 0"})
    void whatWasWrittenIsRead(FatKind kind, int filler) throws Exception {
        SampleTree tree = SampleTree.random(7).add("filler.bin", new byte[filler]);
        FatSize size = kind == FatKind.FAT32 ? new FatSize.SmallestOf(FatKind.FAT32) : new FatSize.Smallest();
        Path image = write(tree.files(), size);
        try (FatVolume volume = FatVolume.open(FileBlockSource.open(image))) {
            assertEquals(kind.name(), volume.format());
            assertEquals("A LABEL", volume.label());
            Map<String, byte[]> found = SampleTree.readAll(volume);
            assertEquals(tree.contents().keySet(), found.keySet());
            found.forEach((path, bytes) -> assertArrayEquals(tree.contents().get(path), bytes, path));
        }
    }

    @Test
    void timesAreKeptToTwoSeconds() throws Exception {
        Path image = write(new SampleTree().add("a", "x").files(), new FatSize.Smallest());
        try (FatVolume volume = FatVolume.open(FileBlockSource.open(image))) {
            assertEquals(SampleTree.TIME, volume.stat("a").orElseThrow().modified());
        }
    }

    @Test
    void theFirstClusterIsAlignedToFourKibibytes() throws Exception {
        FatLayout layout = FatLayout.of(specification(List.of(), new FatSize.OfSectors(FatKind.FAT32, 200_000)));
        assertEquals(0, layout.geometry().dataStart() % 8);
    }

    @Test
    void namesThatDifferInCaseOnlyAreRefused() {
        List<TreeFile> files = new SampleTree().add("a", "1").add("A", "2").files();
        assertEquals(MediaErrorCode.INVALID_NAME, refused(files, new FatSize.Smallest()));
    }

    @Test
    void fourGigabytesAreRefused() {
        ContentSource huge = new ContentSource() {
            @Override
            public long size() {
                return FatLayout.LARGEST_FILE + 1;
            }

            @Override
            public java.io.InputStream open() {
                throw new AssertionError("must not be read");
            }

            @Override
            public String describe() {
                return "huge";
            }
        };
        List<TreeFile> files = List.of(new TreeFile("huge.wim", huge, SampleTree.TIME, 0, null));
        assertEquals(MediaErrorCode.FILE_TOO_LARGE, refused(files, new FatSize.SmallestOf(FatKind.FAT32)));
    }

    @Test
    void aVolumeTooSmallForItsFilesIsRefused() {
        List<TreeFile> files = new SampleTree().add("a", new byte[40_000_000]).files();
        assertEquals(MediaErrorCode.CAPACITY_EXCEEDED, refused(files, new FatSize.OfSectors(FatKind.FAT32, 70_000)));
    }

    @Test
    void aVolumeTooSmallForFat32IsRefused() {
        assertEquals(MediaErrorCode.INVALID_PLAN, refused(List.of(), new FatSize.OfSectors(FatKind.FAT32, 20_000)));
    }

    private static MediaErrorCode refused(List<TreeFile> files, FatSize size) {
        return assertThrows(MediaException.class, () -> FatLayout.of(specification(files, size)))
                .code();
    }

    private Path write(List<TreeFile> files, FatSize size) throws Exception {
        Path image = folder.resolve("fat.img");
        try (ImageOutput output = ImageOutput.createFile(image)) {
            new FatWriter(FatLayout.of(specification(files, size)))
                    .write(output, WriteMonitor.SILENT, DigestListener.NONE);
            output.finish();
        }
        return image;
    }

    private static FatSpecification specification(List<TreeFile> files, FatSize size) {
        return new FatSpecification(
                "a label", SampleTree.TIME, new ImageSeed(new byte[32]), files, List.of("empty"), size, 0, null);
    }
}
