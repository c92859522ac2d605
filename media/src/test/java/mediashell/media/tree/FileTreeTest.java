package mediashell.media.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest {

    @Test
    void childrenSortByUtf16WhateverTheOrderOfTheList() throws Exception {
        FileTree tree = FileTree.of(
                new SampleTree().add("b", "").add("a/x", "").add("B", "").files(), List.of("z"));
        assertEquals(
                List.of("B", "a", "b", "z"),
                tree.root().children().stream().map(TreeNode::name).toList());
    }

    @Test
    void equalDigestsShareOneContent() throws Exception {
        FileTree tree =
                FileTree.of(new SampleTree().add("a", "same").add("b", "same").hashedFiles(), List.of());
        assertEquals(1, tree.contents().size());
        assertSame(tree.files().get(0).content(), tree.files().get(1).content());
    }

    @Test
    void filesWithoutDigestAreNeverShared() throws Exception {
        FileTree tree =
                FileTree.of(new SampleTree().add("a", "same").add("b", "same").files(), List.of());
        assertEquals(2, tree.contents().size());
    }

    @Test
    void contentsKeepTheOrderOfTheList() throws Exception {
        FileTree tree = FileTree.of(List.of(file("z"), file("a")), List.of());
        assertEquals(
                List.of("z", "a"),
                tree.contents().stream().map(content -> content.first().path()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a//b", "a/", "..", "a/../b", "./a", "a\\b", "a\0b"})
    void pathsThatNoMediumCanHoldAreRefused(String path) {
        MediaException thrown = assertThrows(MediaException.class, () -> FileTree.of(List.of(file(path)), List.of()));
        assertEquals(MediaErrorCode.INVALID_NAME, thrown.code());
    }

    @Test
    void aFileCannotBeADirectoryToo() {
        List<TreeFile> files = List.of(file("a"), file("a/b"));
        assertThrows(MediaException.class, () -> FileTree.of(files, List.of()));
    }

    @Test
    void aPathStandsOnlyOnce() {
        List<TreeFile> files = List.of(file("a"), file("a"));
        assertThrows(MediaException.class, () -> FileTree.of(files, List.of()));
    }

    private static TreeFile file(String path) {
        return new TreeFile(path, ContentSource.ofBytes(path, new byte[1]), SampleTree.TIME, 0, null);
    }
}
