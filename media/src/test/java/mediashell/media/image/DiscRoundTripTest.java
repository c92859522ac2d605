package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.tree.SampleTree;
import mediashell.media.udf.UdfVolume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void udfGivesBackWhatWasWritten(long seed) throws Exception {
        SampleTree tree = SampleTree.random(seed);
        try (MediaVolume volume = UdfVolume.open(DiscFixture.disc(DiscForm.WINDOWS, tree))) {
            assertSame(tree, volume);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void jolietGivesBackWhatWasWritten(long seed) throws Exception {
        SampleTree tree = SampleTree.random(seed);
        BlockSource disc = DiscFixture.disc(DiscForm.BRIDGE, tree);
        assertSame(tree, Iso9660Volume.openJoliet(disc).orElseThrow());
    }

    @Test
    void iso9660HoldsTheSameBytesUnderMangledNames() throws Exception {
        SampleTree tree = SampleTree.random(9);
        Map<String, byte[]> found =
                SampleTree.readAll(Iso9660Volume.openPrimary(DiscFixture.disc(DiscForm.BRIDGE, tree)));
        assertEquals(digests(tree.contents()), digests(found));
    }

    @Test
    void theStubHoldsOneReadme() throws Exception {
        BlockSource disc = DiscFixture.disc(DiscForm.WINDOWS, SampleTree.random(1));
        Map<String, byte[]> found = SampleTree.readAll(Iso9660Volume.open(disc));
        assertEquals("[README.TXT]", found.keySet().toString());
    }

    @Test
    void directoriesBelowTheEighthLevelAreInUdfOnly() throws Exception {
        SampleTree tree = new SampleTree().add("2/3/4/5/6/7/8/shown", "x").add("2/3/4/5/6/7/8/9/deep", "y");
        BlockSource disc = DiscFixture.disc(DiscForm.BRIDGE, tree);
        assertEquals(
                "[2/3/4/5/6/7/8/SHOWN]",
                SampleTree.readAll(Iso9660Volume.openPrimary(disc)).keySet().toString());
        assertEquals(
                tree.contents().keySet(),
                SampleTree.readAll(UdfVolume.open(disc)).keySet());
    }

    @ParameterizedTest
    @EnumSource(DiscForm.class)
    void aDirectoryOfManyNamesCrossesBlocks(DiscForm form) throws Exception {
        SampleTree tree = new SampleTree();
        for (int i = 0; i < 1000; i++) {
            tree.add("many/a name of some length, number " + i, "content " + i);
        }
        assertSame(tree, UdfVolume.open(DiscFixture.disc(form, tree)));
    }

    @Test
    void theLongestNames() throws Exception {
        SampleTree tree = new SampleTree().add("ä".repeat(254), "latin").add("и".repeat(127), "other");
        assertSame(tree, UdfVolume.open(DiscFixture.disc(DiscForm.WINDOWS, tree)));
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 1100})
    void longerNamesAreRefused(int length) {
        SampleTree tree = new SampleTree().add("a".repeat(length), "x");
        MediaException thrown = assertThrows(MediaException.class, () -> DiscFixture.disc(DiscForm.WINDOWS, tree));
        assertEquals(MediaErrorCode.INVALID_NAME, thrown.code());
    }

    @Test
    void lookUpIgnoresCaseAndExactMatchesWin() throws Exception {
        SampleTree tree = new SampleTree().add("Dir/file", "lower").add("Dir/FILE", "upper");
        MediaVolume volume = UdfVolume.open(DiscFixture.disc(DiscForm.WINDOWS, tree));
        assertEquals("Dir/FILE", volume.stat("dir/FILE").orElseThrow().path());
        assertEquals("Dir/file", volume.stat("DIR/file").orElseThrow().path());
        assertTrue(volume.stat("DIR/File").isPresent());
        assertTrue(volume.stat("DIR/none").isEmpty());
    }

    @Test
    void labelTimeAndEmptyDirectoryAreKept() throws Exception {
        SampleTree tree = new SampleTree().add("a", "x");
        MediaVolume volume = UdfVolume.open(DiscFixture.disc(DiscForm.WINDOWS, tree));
        assertEquals("UDF 1.02", volume.format());
        assertEquals("Test Disc", volume.label());
        assertEquals(SampleTree.TIME, volume.stat("a").orElseThrow().modified());
        assertTrue(volume.stat("empty").orElseThrow().directory());
    }

    private static void assertSame(SampleTree tree, MediaVolume volume) throws Exception {
        Map<String, byte[]> found = SampleTree.readAll(volume);
        assertEquals(tree.contents().keySet(), found.keySet());
        found.forEach((path, bytes) -> assertArrayEquals(tree.contents().get(path), bytes, path));
    }

    private static TreeSet<String> digests(Map<String, byte[]> contents) {
        TreeSet<String> digests = new TreeSet<>();
        contents.values().forEach(bytes -> digests.add(SampleTree.sha256(bytes)));
        return digests;
    }
}
