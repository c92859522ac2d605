package mediashell.media.udf;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.FileNode;
import mediashell.media.tree.FileTree;
import mediashell.media.tree.TreeNode;

/**
 * Which block of the partition holds which file entry and directory. Block 0 is the file set descriptor, 1 its end; then
 * each directory with its identifiers, followed by the entries of its files. Data lies behind all of it, wherever the disc
 * puts it.
 */
public final class UdfLayout {

    /** OSTA 2.3.6.7: ids 1 to 15 are reserved, 0 is the root's. */
    private static final long FIRST_UNIQUE_ID = 16;

    /** OSTA 2.5: bytes of a path. */
    private static final int LONGEST_PATH = 1023;

    private static final int ROOT_BLOCK = 2;

    private final FileTree tree;
    private final int[] directoryBlocks;
    private final int[] identifierBytes;
    private final int[] fileBlocks;
    private final int metadataBlocks;

    private UdfLayout(FileTree tree) throws MediaException {
        this.tree = tree;
        this.directoryBlocks = new int[tree.directories().size()];
        this.identifierBytes = new int[tree.directories().size()];
        this.fileBlocks = new int[tree.files().size()];
        int block = ROOT_BLOCK;
        for (DirectoryNode directory : tree.directories()) {
            block = place(directory, block);
        }
        this.metadataBlocks = block;
    }

    /**
     * Computes the positions.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a name or path that UDF cannot hold, with
     *     {@link MediaErrorCode#FILE_TOO_LARGE} for a file above 234 GiB
     */
    public static UdfLayout of(FileTree tree) throws MediaException {
        return new UdfLayout(tree);
    }

    public FileTree tree() {
        return tree;
    }

    /** Blocks from the start of the partition up to the end of the metadata. */
    public int metadataBlocks() {
        return metadataBlocks;
    }

    public int entryBlock(DirectoryNode directory) {
        return directoryBlocks[directory.index()];
    }

    public int entryBlock(FileNode file) {
        return fileBlocks[file.index()];
    }

    /** Bytes of a directory's identifiers, which lie behind its entry. */
    public int identifierBytes(DirectoryNode directory) {
        return identifierBytes[directory.index()];
    }

    int entryBlock(TreeNode node) {
        return switch (node) {
            case DirectoryNode directory -> entryBlock(directory);
            case FileNode file -> entryBlock(file);
        };
    }

    long uniqueId(TreeNode node) {
        return switch (node) {
            case DirectoryNode directory -> directory.isRoot() ? 0 : FIRST_UNIQUE_ID + directory.index();
            case FileNode file -> FIRST_UNIQUE_ID + directoryBlocks.length + file.index();
        };
    }

    long nextUniqueId() {
        return FIRST_UNIQUE_ID + directoryBlocks.length + fileBlocks.length;
    }

    static int blocks(long bytes) {
        return Math.toIntExact((bytes + Udf.SECTOR - 1) / Udf.SECTOR);
    }

    private int place(DirectoryNode directory, int start) throws MediaException {
        int bytes = FileIdentifierDescriptor.lengthFor("");
        for (TreeNode child : directory.children()) {
            requireStorable(child);
            bytes += FileIdentifierDescriptor.lengthFor(child.name());
        }
        directoryBlocks[directory.index()] = start;
        identifierBytes[directory.index()] = bytes;
        int block = start + 1 + blocks(bytes);
        for (TreeNode child : directory.children()) {
            if (child instanceof FileNode file) {
                FileEntry.requireStorable(file.path(), file.size());
                fileBlocks[file.index()] = block++;
            }
        }
        return block;
    }

    private static void requireStorable(TreeNode node) throws MediaException {
        if (CompressedUnicode.encodedLength(node.name()) > FileIdentifierDescriptor.LONGEST_NAME) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME,
                    node.path(),
                    "a name on a UDF disc has at most 254 Latin characters, or 127 when one of them is not Latin-1");
        }
        if (CompressedUnicode.encodedLength(node.path()) > LONGEST_PATH) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, node.path(), "a path on a UDF disc has at most 1023 bytes");
        }
    }
}
