package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DISM cmdlets over the WIM engine. */
final class WindowsImageTest {

    private static final String NEW = "$null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeTree() throws Exception {
        shell = new Shell(folder);
        Files.createDirectories(folder.resolve("tree/sub"));
        Files.writeString(folder.resolve("tree/sub/a.txt"), "alpha");
    }

    @Test
    void whatIsCapturedComesBack() throws Exception {
        Shell.Result result =
                shell.run("$null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -Verify\n"
                        + "$null = Expand-WindowsImage -ImagePath a.wim -Name one -ApplyPath back\n"
                        + "(Get-WindowsImage -ImagePath a.wim).ImageName");
        assertEquals(List.of(), result.errorIds());
        assertEquals(List.of("One"), result.output());
        assertEquals("alpha", Files.readString(folder.resolve("back/sub/a.txt")));
    }

    @Test
    void theSampleBootImageIsForX64() throws Exception {
        Shell.Result result = shell.run("$null = Export-SampleBootFile boot\n"
                + "$null = New-WindowsImage -CapturePath boot -ImagePath b.wim -Name PE -CompressionType Max -Setbootable\n"
                + "(Get-WindowsImage -ImagePath b.wim -Index 1).Architecture");
        assertEquals(List.of("9"), result.output());
    }

    @Test
    void aCorruptFileIsAnError() throws Exception {
        Files.writeString(folder.resolve("bad.wim"), "x".repeat(4000));
        assertEquals(
                List.of("CorruptImage"),
                shell.run("Get-WindowsImage -ImagePath bad.wim").errorIds());
    }

    @Test
    void anUnknownImageIsAnError() throws Exception {
        assertEquals(
                List.of("ImageNotFound"),
                shell.run("$null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One\n"
                                + "Get-WindowsImage -ImagePath a.wim -Index 2")
                        .errorIds());
    }

    @Test
    void theRoomOfARemovedImageIsGivenBack() throws Exception {
        assertEquals(List.of("True", "True", "Two", "True", "alpha"), outputAndErrors(NEW + """
                [System.IO.File]::WriteAllText("$PWD/tree/sub/big.txt", -join (1..20000))
                $null = Add-WindowsImage -CapturePath tree -ImagePath a.wim -Name Big
                [System.IO.File]::WriteAllText("$PWD/tree/sub/big.txt", 'small')
                $null = Add-WindowsImage -CapturePath tree -ImagePath a.wim -Name Two -Setbootable
                'One', 'Big' | ForEach-Object { $null = Remove-WindowsImage -ImagePath a.wim -Name $_ }
                $before = (Get-Item a.wim).Length
                (Optimize-WindowsImage a.wim).ImagePath -eq "$PWD/a.wim"
                (Get-Item a.wim).Length -lt $before - 10000
                (Get-WindowsImage -ImagePath a.wim).ImageName
                Test-WindowsImage a.wim
                $null = Expand-WindowsImage -ImagePath a.wim -Index 1 -ApplyPath opt; Get-Content opt/sub/a.txt
                """));
    }

    @Test
    void imagesAreAddedRemovedAndListed() throws Exception {
        assertEquals(
                List.of("One", "Two", "\\", "\\sub\\", "\\sub\\a.txt", "Two", "LastImage"), outputAndErrors(NEW + """
                        $null = Add-WindowsImage -CapturePath tree -ImagePath a.wim -Name Two -Verify -CheckIntegrity
                        (Get-WindowsImage -ImagePath a.wim).ImageName
                        Get-WindowsImageContent -ImagePath a.wim -Name two
                        $null = Remove-WindowsImage -ImagePath a.wim -Name One
                        (Get-WindowsImage -ImagePath a.wim).ImageName
                        Remove-WindowsImage -ImagePath a.wim -Index 1
                        """));
    }

    @Test
    void anExportIsAFileOfItsOwn() throws Exception {
        assertEquals(List.of("2", "Copy", "True", "SameFile"), outputAndErrors(NEW + """
                        $null = Export-WindowsImage -SIP a.wim -SI 1 -DIP b.wim -CompressionType Max -CheckIntegrity
                        $null = Export-WindowsImage -SIP a.wim -SN one -DIP b.wim -DN Copy
                        $images = Get-WindowsImage -ImagePath b.wim
                        $images.Count
                        $images[1].ImageName
                        Test-WindowsImage b.wim
                        Export-WindowsImage -SIP a.wim -SI 1 -DIP ./a.wim
                        """));
    }

    @Test
    void anExistingFileKeepsItsCompression() throws Exception {
        assertEquals(List.of("CompressionTypeInvalid"), outputAndErrors(NEW + """
                        $null = Export-WindowsImage -SIP a.wim -SI 1 -DIP b.wim
                        Export-WindowsImage -SIP a.wim -SI 1 -DIP b.wim -DN Two -CompressionType Max
                        """));
    }

    @Test
    void aFileIsSplitAndReadAgain() throws Exception {
        byte[] noise = new byte[3 << 20];
        new Random(4).nextBytes(noise);
        for (int i = 0; i < 3; i++) {
            Files.write(folder.resolve("tree/noise" + i), Arrays.copyOfRange(noise, i << 20, (i + 1) << 20));
        }
        assertEquals(
                List.of("install.swm", "install2.swm", "install3.swm", "True", "alpha", "FileSizeInvalid"),
                outputAndErrors(NEW + """
                        Split-WindowsImage -ImagePath a.wim -SplitImagePath install.swm -FileSize 2 -CheckIntegrity |
                            ForEach-Object { Split-Path -Leaf $_.ImagePath }
                        Test-WindowsImage install.swm
                        $null = Expand-WindowsImage -ImagePath install.swm -Index 1 -ApplyPath back
                        Get-Content back/sub/a.txt
                        Split-WindowsImage -ImagePath a.wim -SplitImagePath other.swm -FileSize 0
                        """));
    }

    @Test
    void aMountedImageIsChangedAndSaved() throws Exception {
        assertEquals(List.of("1", "ReadWrite", "Ok", "beta", "0", "True"), outputAndErrors(NEW + """
                        $null = New-Item -ItemType Directory mount
                        $null = Mount-WindowsImage -ImagePath a.wim -Index 1 -Path mount
                        $mounted = Get-WindowsImage -Mounted
                        $mounted.ImageIndex
                        $mounted.MountMode
                        $mounted.MountStatus
                        Set-Content mount/sub/a.txt beta
                        $null = Save-WindowsImage -Path mount
                        $null = Dismount-WindowsImage -Path mount -Save
                        $null = Expand-WindowsImage -ImagePath a.wim -Index 1 -ApplyPath back
                        Get-Content back/sub/a.txt
                        @(Get-ChildItem mount).Count
                        $null -eq (Get-WindowsImage -Mounted)
                        """));
    }

    @Test
    void whatIfTouchesNothing() throws Exception {
        assertEquals(List.of("1", "False", "False", "False", "0", "True"), outputAndErrors(NEW + """
                        $before = (Get-FileHash a.wim).Hash
                        $null = New-Item -ItemType Directory mount
                        New-WindowsImage -CapturePath tree -ImagePath b.wim -Name One -WhatIf
                        Add-WindowsImage -CapturePath tree -ImagePath a.wim -Name Two -WhatIf
                        Export-WindowsImage -SIP a.wim -SI 1 -DIP c.wim -WhatIf
                        Split-WindowsImage -ImagePath a.wim -SplitImagePath s.swm -FileSize 1 -WhatIf
                        Mount-WindowsImage -ImagePath a.wim -Index 1 -Path mount -WhatIf
                        @(Get-WindowsImage -ImagePath a.wim).Count
                        Test-Path b.wim
                        Test-Path c.wim
                        Test-Path s.swm
                        @(Get-ChildItem mount).Count
                        $before -eq (Get-FileHash a.wim).Hash
                        """));
    }

    @Test
    void aDamagedFileIsFoundAndRestored() throws Exception {
        Files.writeString(folder.resolve("tree/known.txt"), "0123456789".repeat(500));
        assertEquals(
                List.of("Healthy", "False", "CorruptImage", "Repairable", "Healthy", "True"), outputAndErrors("""
                        $null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -CompressionType None
                        (Repair-WindowsImage -Path a.wim -ScanHealth).ImageHealthState
                        $bytes = [IO.File]::ReadAllBytes("$PWD/a.wim")
                        $at = [Text.Encoding]::ASCII.GetString($bytes).IndexOf('01234567890')
                        $bytes[$at] = 88
                        [IO.File]::WriteAllBytes("$PWD/a.wim", $bytes)
                        try { Test-WindowsImage a.wim -ErrorAction SilentlyContinue -ErrorVariable e } finally { }
                        ($e[0].FullyQualifiedErrorId -split ',')[0]
                        (Repair-WindowsImage -Path a.wim -ScanHealth -WarningAction Ignore).ImageHealthState
                        (Repair-WindowsImage -Path a.wim -RestoreHealth -Source tree).ImageHealthState
                        Test-WindowsImage a.wim
                        """));
    }

    @Test
    void aConfigurationListLeavesFilesOut() throws Exception {
        assertEquals(List.of("\\", "\\sub\\"), outputAndErrors("""
                        Set-Content list.ini '[ExclusionList]', '*.txt'
                        $null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -ConfigFilePath list.ini
                        Get-WindowsImageContent -ImagePath a.wim -Index 1
                        """));
    }

    @Test
    void imagesGoThroughThePipelineByTheirOwnPropertyNames() throws Exception {
        assertEquals(List.of("2", "\\ \\sub\\ \\sub\\a.txt", "alpha", "0"), outputAndErrors(NEW + """
                        $null = Add-WindowsImage -CapturePath tree -ImagePath a.wim -Name Two
                        $null = Get-WindowsImage -ImagePath a.wim | Export-WindowsImage -DestinationImagePath b.wim
                        @(Get-WindowsImage -ImagePath b.wim).Count
                        $second = Get-WindowsImage -ImagePath b.wim | Where-Object ImageName -eq Two
                        "$($second | Get-WindowsImageContent)"
                        $null = $second | Expand-WindowsImage -ApplyPath back
                        Get-Content back/sub/a.txt
                        $null = New-Item -ItemType Directory mount
                        $null = $second | Mount-WindowsImage -Path mount
                        $null = Get-WindowsImage -Mounted | Dismount-WindowsImage -Discard
                        @(Get-WindowsImage -Mounted).Count
                        """));
    }

    @Test
    void theDefaultViewIsAListWithTheSizeInWords() throws Exception {
        assertEquals(
                List.of("ImageIndex       : 1 ImageName        : One ImageDescription :  ImageSize        : 5 bytes"),
                outputAndErrors(NEW + """
                        (Get-WindowsImage -ImagePath a.wim | Out-String).Trim() -replace "`n", ' '
                        """));
    }

    @Test
    void whatIsWrittenAboutAFileAndAboutAFolderHasItsOwnView() throws Exception {
        assertEquals(List.of("True", "True"), outputAndErrors("""
                        $made = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One | Out-String
                        $made -match 'ImagePath +: .*a\\.wim'
                        $null = New-Item -ItemType Directory mount
                        $mounted = Mount-WindowsImage -ImagePath a.wim -Index 1 -Path mount | Out-String
                        $mounted -match 'Path +: .*mount' -and $mounted -match 'Online +: False'
                        """));
    }

    @Test
    void aLogTellsWhatWasDoneAndWhatFailed() throws Exception {
        assertEquals(
                List.of("Info New-WindowsImage: started", "Info New-WindowsImage: completed", "Error Get-WindowsImage"),
                outputAndErrors("""
                        $null = New-WindowsImage -CapturePath tree -ImagePath a.wim -Name One -LogPath dism.log
                        try { Get-WindowsImage -ImagePath a.wim -Index 5 -LogPath dism.log -LogLevel Errors } catch { }
                        $lines = Get-Content dism.log
                        $lines[0..1] -replace '^\\d{4}-\\d\\d-\\d\\d [\\d:]{8}, (\\w+) +DISM +', '$1 '
                        if ($lines[2] -match ', (Error) +DISM +([\\w-]+): .*5') { "$($Matches[1]) $($Matches[2])" }
                        """));
    }

    @Test
    void failuresAreTheExceptionsOfNet() throws Exception {
        Files.writeString(folder.resolve("short.wim"), "no image");
        assertEquals(
                List.of(
                        "FileNotFoundException",
                        "InvalidDataException",
                        "UnsupportedFormat folder",
                        "DirectoryNotFoundException"),
                outputAndErrors("""
                        try { Get-WindowsImage -ImagePath none.wim } catch [System.IO.FileNotFoundException] { 'FileNotFoundException' }
                        try { Get-WindowsImage -ImagePath short.wim } catch [System.IO.InvalidDataException] { 'InvalidDataException' }
                        try { Get-WindowsImage -ImagePath tree } catch {
                            "$(($_.FullyQualifiedErrorId -split ',')[0]) $(if ("$_" -like '*tree*folder') { 'folder' })"
                        }
                        try { Get-WindowsImage -ImagePath 'Q:\\a.wim' } catch [System.IO.DirectoryNotFoundException] { 'DirectoryNotFoundException' }
                        """));
    }

    /** The output, then the ids of the errors. */
    private List<String> outputAndErrors(String script) throws Exception {
        Shell.Result result = shell.run(script);
        List<String> all = new ArrayList<>(result.output());
        result.errors().forEach(each -> all.add(each.errorId()));
        return all;
    }
}
