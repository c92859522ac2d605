package mediashell.media.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as Microsoft documents them for {@code WimScript.ini}. */
class CaptureExclusionsTest {

    @TempDir
    Path folder;

    @Test
    void pathsAndNamesAndWildcards() throws IOException {
        CaptureExclusions exclusions = read("""
                [ExclusionList]
                ; a comment
                \\top.log
                *.tmp
                \\temp\\*
                [CompressionExclusionList]
                *.mp3
                """);
        assertEquals(
                List.of("", "a.mp3", "sub/", "sub/top.log", "temp/"),
                kept(
                        exclusions,
                        "",
                        "a.mp3",
                        "sub/",
                        "sub/top.log",
                        "sub/X.TMP",
                        "temp/",
                        "temp/file",
                        "temp/deep/",
                        "temp/deep/file",
                        "top.log"));
    }

    @Test
    void exceptionsComeBack() throws IOException {
        CaptureExclusions exclusions = read("""
                [ExclusionList]
                \\logs
                [ExclusionException]
                \\logs
                \\logs\\keep.log
                """);
        assertEquals(List.of("logs/", "logs/keep.log"), kept(exclusions, "logs/", "logs/drop.log", "logs/keep.log"));
    }

    @Test
    void windowsLeavesItsPageFileOut() {
        assertEquals(
                List.of("Windows/", "Windows/pagefile.sys"),
                kept(
                        CaptureExclusions.ofWindows(),
                        "PageFile.sys",
                        "Windows/",
                        "Windows/CSC/",
                        "Windows/CSC/x",
                        "Windows/pagefile.sys"));
    }

    @Test
    void aLineBeforeAnySectionIsAnError() {
        MediaException error = assertThrows(MediaException.class, () -> read("stray\n"));
        assertEquals(MediaErrorCode.INVALID_PLAN, error.code());
    }

    private CaptureExclusions read(String text) throws IOException {
        return CaptureExclusions.read(Files.writeString(folder.resolve("list.ini"), text));
    }

    /** Paths with a slash at their end are directories. */
    private static List<String> kept(CaptureExclusions exclusions, String... paths) {
        List<CaptureEntry> entries = new ArrayList<>();
        for (String path : paths) {
            boolean directory = path.isEmpty() || path.endsWith("/");
            String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            ContentSource none = ContentSource.ofBytes(name, new byte[0]);
            entries.add(
                    directory
                            ? CaptureEntry.directory(name, SampleTree.TIME)
                            : CaptureEntry.file(new TreeFile(name, none, SampleTree.TIME, 0, null)));
        }
        return exclusions.apply(entries).stream()
                .map(entry ->
                        entry.path() + (entry.isDirectory() && !entry.path().isEmpty() ? "/" : ""))
                .toList();
    }
}
