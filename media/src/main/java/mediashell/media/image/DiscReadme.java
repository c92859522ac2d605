package mediashell.media.image;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.tree.FileTree;

/** The only file that a reader without UDF finds on a disc of the Windows form. */
final class DiscReadme {

    private static final String TEXT = """
            The files of this disc are in its UDF 1.02 file system.\r
            What shows you this text reads ISO 9660 only and cannot see them.\r
            Open the disc with a system that reads UDF.\r
            """;

    private DiscReadme() {}

    static FileTree tree(Instant created) throws MediaException {
        ContentSource source =
                ContentSource.ofBytes("README.TXT of the ISO 9660 stub", TEXT.getBytes(StandardCharsets.US_ASCII));
        return FileTree.of(List.of(new TreeFile("README.TXT", source, created, 0, null)), List.of());
    }
}
