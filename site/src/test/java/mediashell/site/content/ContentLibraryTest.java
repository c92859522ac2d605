package mediashell.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of facts/site-and-content.md §1.5, and what goes wrong with it. */
final class ContentLibraryTest {

    private static final String SETUP = "C134B2F85415BA5CFCE3E3FE4745688335745A9BB22152AC8F5C77F190D8AEE3";

    @TempDir
    Path folder;

    private ContentLibrary library;

    @BeforeEach
    void addExample() throws IOException {
        write("source/setup.cmd", "@echo off\r\n");
        write("source/x64/readme.txt", "hello\r\n");
        library = ContentLibrary.at(folder.resolve("SCCMContentLib"));
        library.addVersion("LAB00031", 2, SourceTree.ofFolder(folder.resolve("source")));
    }

    @Test
    void hasTheContentHashOfTheWorkedExample() throws IOException {
        assertEquals(
                "5C280F4E7DBD56B7F6C555389F98ED5FDA07EE5D9E0FDF1FED97AA702DEF669F",
                library.list("LAB00031.2").contentHash());
    }

    @Test
    void writesTheTreeOfTheWorkedExample() throws IOException {
        String expected = """
                DataLib/LAB00031.2.INI: [Info]|Hash=5C280F4E7DBD56B7F6C555389F98ED5FDA07EE5D9E0FDF1FED97AA702DEF669F|
                DataLib/LAB00031.2/setup.cmd.INI: [File]|Attributes=20|Hash=C134B2F85415BA5CFCE3E3FE4745688335745A9BB22152AC8F5C77F190D8AEE3|Size=11|TimeModified=133537680000000000|
                DataLib/LAB00031.2/x64/readme.txt.INI: [File]|Attributes=20|Hash=CD2ECA3535741F27A8AE40C31B0C41D4057A7A7B912B33B9AED86485D1C84676|Size=7|TimeModified=133537680000000000|
                FileLib/C134/C134B2F85415BA5CFCE3E3FE4745688335745A9BB22152AC8F5C77F190D8AEE3: @echo off|
                FileLib/C134/C134B2F85415BA5CFCE3E3FE4745688335745A9BB22152AC8F5C77F190D8AEE3.INI: [Content]|LAB00031.2=|
                FileLib/CD2E/CD2ECA3535741F27A8AE40C31B0C41D4057A7A7B912B33B9AED86485D1C84676: hello|
                FileLib/CD2E/CD2ECA3535741F27A8AE40C31B0C41D4057A7A7B912B33B9AED86485D1C84676.INI: [Content]|LAB00031.2=|
                PkgLib/LAB00031.INI: [Packages]|LAB00031.2=|[Info]|Version=2|
                """;

        assertEquals(expected, tree());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        ContentListing listing = library.list("lab00031.2");

        assertEquals(List.of("x64"), listing.directories());
        assertEquals(
                new ContentFile("setup.cmd", 11, SETUP, 0x20, Instant.parse("2024-03-01T12:00:00Z")),
                listing.files().getFirst());
        assertEquals(18, listing.size());
        assertEquals(
                2, library.packageListing("LAB00031").orElseThrow().version().orElseThrow());
        assertEquals("@echo off\r\n", new String(library.open(SETUP).readAllBytes(), StandardCharsets.US_ASCII));
        assertEquals(List.of(), library.verify("LAB00031.2"));
    }

    @Test
    void aNewVersionReplacesTheOldAndItsBytes() throws IOException {
        write("source/setup.cmd", "@echo on\r\n");
        library.addVersion("LAB00031", 3, SourceTree.ofFolder(folder.resolve("source")));

        assertFalse(library.holds("LAB00031.2"));
        assertTrue(library.holds("LAB00031.3"));
        assertThrows(SiteException.class, () -> library.open(SETUP));
        assertFalse(tree().contains("LAB00031.2"));
    }

    @Test
    void sharedBytesStayUntilTheLastUserGoes() throws IOException {
        library.add("LAB00040", "Content_a.1", SourceTree.ofFolder(folder.resolve("source")));
        library.remove("LAB00031", "LAB00031.2");

        assertEquals(List.of(), library.verify("Content_a.1"));
        assertTrue(library.packageListing("LAB00031").isEmpty());
        library.remove("LAB00040", "Content_a.1");
        assertEquals("", tree());
    }

    @Test
    void anApplicationsPackageHoldsManyContents() throws IOException {
        library.add("LAB00040", "Content_a.1", SourceTree.ofFolder(folder.resolve("source")));
        library.add("LAB00040", "Content_b.3", SourceTree.ofFile(folder.resolve("source/setup.cmd"), "other.cmd"));

        PackageListing listing = library.packageListing("LAB00040").orElseThrow();
        assertEquals(List.of("Content_a.1", "Content_b.3"), listing.contentIds());
        assertTrue(listing.version().isEmpty());
        assertEquals("other.cmd", library.list("Content_b.3").files().getFirst().path());
    }

    @Test
    void verifyListsEveryFault() throws IOException {
        Files.writeString(library.locate(SETUP), "@echo OFF\r\n");
        Files.delete(library.locate("CD2ECA3535741F27A8AE40C31B0C41D4057A7A7B912B33B9AED86485D1C84676"));

        List<String> faults = library.verify("LAB00031.2").stream()
                .map(fault -> fault.code() + " " + fault.path())
                .toList();
        assertEquals(List.of("CONTENT_CORRUPT setup.cmd", "CONTENT_MISSING x64/readme.txt"), faults);
    }

    @Test
    void verifyOfAnAbsentContentIsOneFault() throws IOException {
        assertEquals(
                SiteErrorCode.CONTENT_MISSING,
                library.verify("LAB0FFFF.1").getFirst().code());
    }

    @Test
    void aTreeThatWasTamperedWithHasAnotherContentHash() throws IOException {
        Path data = library.root().resolve("DataLib/LAB00031.2");
        Files.copy(data.resolve("setup.cmd.INI"), data.resolve("extra.cmd.INI"));

        assertEquals(
                SiteErrorCode.CONTENT_CORRUPT,
                library.verify("LAB00031.2").getFirst().code());
    }

    @Test
    void readsWhatOtherToolsWrite() throws IOException {
        Path stub = library.root().resolve("DataLib/LAB00031.2/setup.cmd.INI");
        String text = "; note\n[FILE]\n hash = " + SETUP.toLowerCase(java.util.Locale.ROOT) + "\nattributes=21\n";
        Files.write(stub, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.move(stub, stub.resolveSibling("setup.cmd.ini"));
        Files.move(library.root().resolve("DataLib"), library.root().resolve("datalib"));

        ContentFile file = library.list("LAB00031.2").files().getFirst();
        assertEquals("setup.cmd", file.path());
        assertEquals(11, file.size());
        assertEquals(0x21, file.attributes());
    }

    @Test
    void aDamagedStubIsATypedError() throws IOException {
        Files.writeString(
                library.root().resolve("DataLib/LAB00031.2/setup.cmd.INI"), "[File]\r\nHash=../../etc/passwd\r\n");

        SiteException e = assertThrows(SiteException.class, () -> library.list("LAB00031.2"));
        assertEquals(SiteErrorCode.CONTENT_CORRUPT, e.code());
    }

    @Test
    void anIdThatEscapesIsRefused() {
        SiteException e = assertThrows(SiteException.class, () -> library.list("../PkgLib"));
        assertEquals(SiteErrorCode.INVALID_VALUE, e.code());
    }

    @Test
    void whatAKilledWriterLeftGoesWithTheNextWrite() throws IOException {
        Path half = library.root().resolve("DataLib/.adding-LAB00031.2/x64");
        Files.createDirectories(half);
        Files.writeString(half.resolve("a.INI"), "[File]");
        Files.writeString(library.root().resolve("FileLib/.adding-1"), "half");
        library.addVersion("LAB00031", 2, SourceTree.ofFolder(folder.resolve("source")));

        assertFalse(tree().contains(".adding-"));
        assertEquals(List.of(), library.verify("LAB00031.2"));
    }

    @Test
    void bytesMayLieOnAnotherDrive() throws IOException {
        Path second = folder.resolve("E/SCCMContentLib/FileLib/C134");
        Files.createDirectories(second);
        Files.move(library.locate(SETUP), second.resolve(SETUP));

        ContentLibrary both = ContentLibrary.at(library.root(), List.of(folder.resolve("E/SCCMContentLib")));
        assertEquals(List.of(), both.verify("LAB00031.2"));
    }

    @Test
    void copiesBetweenLibraries() throws IOException {
        ContentLibrary other = ContentLibrary.at(folder.resolve("other"));
        other.copyFrom(library, "LAB00031", "LAB00031.2");

        assertEquals(library.list("LAB00031.2"), other.list("LAB00031.2"));
        assertEquals(List.of(), other.verify("LAB00031.2"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-03-01T12:00:00Z")));
    }

    private String tree() throws IOException {
        try (Stream<Path> all = Files.walk(library.root())) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.getFileName().toString().equals(".lock")) {
                    text.append(library.root().relativize(file)).append(": ");
                    text.append(Files.readString(file).replace("\r\n", "|")).append('\n');
                }
            }
            return text.toString();
        }
    }
}
