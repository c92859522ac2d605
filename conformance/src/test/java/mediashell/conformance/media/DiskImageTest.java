package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New-, Get- and Expand- of disc and FAT images. */
final class DiskImageTest {

    private static final String FIXED =
            " -Identity 00112233-4455-4677-8899-aabbccddeeff -CreationTime 2026-01-02T03:04:05Z";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeTree() throws Exception {
        shell = new Shell(folder);
        Files.createDirectories(folder.resolve("tree/sub dir/empty"));
        Files.writeString(folder.resolve("tree/sub dir/Ä long name.txt"), "alpha");
        Files.writeString(folder.resolve("tree/boot.bin"), "b".repeat(2048));
        Files.writeString(folder.resolve("tree/twin.bin"), "b".repeat(2048));
    }

    @ParameterizedTest
    @CsvSource({"Windows,'UDF 1.02, ISO 9660'", "Bridge,'UDF 1.02, Joliet, ISO 9660'"})
    void aDiscComesBack(String form, String fileSystems) throws Exception {
        assertEquals(
                List.of("My Disc", fileSystems, "BIOS UEFI", "3", "alpha", "True"),
                outputAndErrors("New-IsoImage disc.iso tree -Label 'My Disc' -Verify -BootImage tree/boot.bin"
                        + " -UefiBootImage tree/twin.bin -FileSystem " + form + "\n" + """
                        $disc = Get-IsoImage disc.iso
                        $disc.Label
                        $disc.FileSystem
                        "$($disc.BootEntries.Platform)"
                        (Expand-IsoImage disc.iso back).FileCount
                        Get-Content 'back/sub dir/Ä long name.txt'
                        Test-Path 'back/sub dir/empty'
                        """));
    }

    @Test
    void aTreeOfADiscIsListed() throws Exception {
        assertEquals(
                List.of("sub dir/empty", "sub dir/Ä long name.txt", "BOOT.BIN SUB_DIR TWIN.BIN", "EntryNotFound"),
                outputAndErrors("""
                        New-IsoImage disc.iso tree -FileSystem Bridge
                        Get-IsoImage disc.iso -Content -Directory 'sub dir' | ForEach-Object Path
                        "$(Get-IsoImage disc.iso -Content -FileSystem ISO9660 | Where-Object Path -notlike */* | ForEach-Object Name)"
                        Get-IsoImage disc.iso -Content -Directory nowhere
                        """));
    }

    @Test
    void onlyWhatIsIncludedIsCopied() throws Exception {
        run("New-IsoImage disc.iso tree; $null = Expand-IsoImage disc.iso back -Include 'sub dir/*.txt'");
        assertTrue(Files.exists(folder.resolve("back/sub dir/Ä long name.txt")));
        assertFalse(Files.exists(folder.resolve("back/boot.bin")));
    }

    @Test
    void aDirectoryIsCopiedWithoutItsParentBeingAskedFor() throws Exception {
        run("New-IsoImage disc.iso tree; $null = Expand-IsoImage disc.iso back -Include 'sub dir/*'");
        assertTrue(Files.isDirectory(folder.resolve("back/sub dir/empty")));
        assertFalse(Files.exists(folder.resolve("back/boot.bin")));
    }

    @Test
    void wildcardsNameSeveralImagesButAFileOfThatVeryNameComesFirst() throws Exception {
        assertEquals(List.of("a.iso b[1].iso", "b[1].iso", "0", "FileNotFound"), outputAndErrors("""
                        New-IsoImage a.iso tree
                        New-IsoImage 'b[1].iso' tree
                        "$(Get-IsoImage *.iso | ForEach-Object { Split-Path -Leaf $_.Path })"
                        "$(Get-ChildItem 'b*.iso' | Get-IsoImage | ForEach-Object { Split-Path -Leaf $_.Path })"
                        @(Get-FatImage *.none).Count
                        Get-IsoImage none.iso
                        """));
    }

    @Test
    void entriesHaveTheAttributesOfWindows() throws Exception {
        assertEquals(List.of("Normal Directory Normal Directory Normal"), outputAndErrors("""
                        New-IsoImage disc.iso tree
                        "$(Get-IsoImage disc.iso -Content | Sort-Object Path | ForEach-Object Attributes)"
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "Auto,None,0,FAT12,1474560",
        "FAT12,None,4194304,FAT12,4194304",
        "FAT16,None,33554432,FAT16,33554432",
        "FAT32,None,67108864,FAT32,67108864",
        "FAT12,MBR,4194304,FAT12,4194304",
        "FAT16,MBR,0,FAT16,",
        "FAT16,GPT,16777216,FAT16,16777216",
        "Auto,MBR,0,FAT32,",
        "Auto,GPT,0,FAT32,"
    })
    void aFatImageComesBack(String kind, String style, long size, String expected, Long length) throws Exception {
        List<String> output = outputAndErrors("New-FatImage fat.img tree -Label 'MY DISK' -Verify -FileSystem " + kind
                + " -PartitionStyle " + style + " -Size " + size + "\n" + """
                $image = Get-FatImage fat.img
                $image.Label
                $image.FileSystem
                $image.PartitionStyle
                (Expand-FatImage fat.img back).FileCount
                Get-Content 'back/sub dir/Ä long name.txt'
                Test-Path 'back/sub dir/empty'
                """);
        assertEquals(List.of("MY DISK", expected, style, "3", "alpha", "True"), output);
        if (length != null) {
            assertEquals(length, Files.size(folder.resolve("fat.img")));
        }
    }

    @Test
    void theSameIdentityMakesTheSameBytes() throws Exception {
        run("New-IsoImage a.iso tree" + FIXED + "; New-IsoImage b.iso tree" + FIXED);
        assertSame("a.iso", "b.iso");
        run("New-FatImage a.img tree" + FIXED + "; New-FatImage b.img tree" + FIXED);
        assertSame("a.img", "b.img");
    }

    private void assertSame(String first, String second) throws Exception {
        assertArrayEquals(Files.readAllBytes(folder.resolve(first)), Files.readAllBytes(folder.resolve(second)));
    }

    @Test
    void whatIfPrintsTheLayoutAndWritesNothing() throws Exception {
        Shell.Result result =
                shell.run("New-IsoImage a.iso tree -WhatIf; New-FatImage a.img tree -PartitionStyle MBR -WhatIf");
        assertTrue(result.information().stream().anyMatch(line -> line.contains("twin.bin")));
        assertTrue(result.information().stream().anyMatch(line -> line.contains("MBR, FAT32")));
        assertFalse(Files.exists(folder.resolve("a.iso")));
        assertFalse(Files.exists(folder.resolve("a.img")));
    }

    @Test
    void verboseTellsWhatEachStepTook() throws Exception {
        Shell.Result result = shell.run("New-IsoImage a.iso tree -Verify -Verbose 4>&1 | ForEach-Object Message");
        List<String> steps = result.output().stream()
                .filter(line -> line.matches("[A-Za-z0-9 -]+: .*[0-9]+\\.[0-9]+ s.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        assertEquals(
                List.of(
                        "Planning",
                        "Writing with SHA-256",
                        "Reading back and comparing",
                        "Forcing to disk and publishing"),
                steps);
    }

    @Test
    void badWishesEndInOneErrorEach() throws Exception {
        assertFails("FolderNotFound", "New-IsoImage a.iso nowhere");
        assertFails("FileNotFound", "New-IsoImage a.iso tree -BootImage nothing.bin");
        assertFails("SizeInvalid", "New-FatImage a.img tree -Size 1000");
        assertFails("InvalidPlan", "New-FatImage a.img tree -FileSystem FAT32 -Size 1MB");
        assertFails("CapacityExceeded", "New-FatImage a.img tree -FileSystem FAT12 -Size 24KB");
        assertFails("UnsupportedFormat", "Get-IsoImage tree/boot.bin");
        assertFails("UnsupportedFormat", "Get-FatImage tree/boot.bin");
        assertFails("EntryNotFound", "New-IsoImage a.iso tree; Expand-IsoImage a.iso back -FileSystem Joliet");
    }

    private void assertFails(String id, String script) throws Exception {
        assertEquals(List.of(id), outputAndErrors(script), script);
    }

    private void run(String script) throws Exception {
        assertEquals(List.of(), outputAndErrors(script));
    }

    private List<String> outputAndErrors(String script) throws Exception {
        Shell.Result result = shell.run(script);
        List<String> all = new ArrayList<>(result.output());
        result.errors().forEach(each -> all.add(each.errorId()));
        return all;
    }
}
