package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New-StandaloneMedia, New-CMStandaloneMedia, Get-Media and Test-Media over the sample site. */
final class StandaloneMediaTest {

    private static final String NEW = "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' ";
    private static final String SECRET =
            "$p = [securestring]::new(); foreach ($c in 'Passw0rd'.ToCharArray()) { $p.AppendChar($c) }; ";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @Test
    void theScriptBuildsVerifiesAndTells() throws Exception {
        Shell.Result result = shell.script("standalone-media.ps1", "-Path media/lab.iso | Out-String");
        assertEquals(List.of(), messages(result));
        String text = String.join("\n", result.output());
        assertTrue(text.contains("Verified     : True"), text);
        assertTrue(text.contains("Contoso network drivers"), text);
    }

    @Test
    void aMediumReadsBack() throws Exception {
        List<String> output =
                output(NEW + "read.iso -Label 'Read me' -ExpirationDate '2099-01-01' -Variable @{Room='7'}\n"
                        + "$m = Get-Media read.iso; $m.Label; $m.MediaType; $m.ExpirationDate.Year; $m.Signature\n"
                        + "($m.Variables | Where-Object Name -eq Room).Value");
        assertEquals(List.of("Read me", "FullMedia", "2099", "Valid", "7"), output);
    }

    @Test
    void aPasswordHidesVariables() throws Exception {
        List<String> output = output(SECRET + NEW + "secret.iso -Password $p\n"
                + "$m = Get-Media secret.iso; $m.PasswordRequired; $m.Variables.Count\n"
                + "(Get-Media secret.iso -Password $p).Variables.Count -gt 5");
        assertEquals(List.of("True", "0", "True"), output);
    }

    @Test
    void aWrongPasswordIsAnError() throws Exception {
        output(SECRET + NEW + "wrong.iso -Password $p");
        assertEquals(
                List.of("WrongPassword"),
                shell.run("$p = [securestring]::new(); $p.AppendChar('x'); Get-Media wrong.iso -Password $p")
                        .errorIds());
    }

    @Test
    void theCmdletOfConfigurationManagerMakesTheSameKind() throws Exception {
        List<String> output = output("New-CMStandaloneMedia -TaskSequence (Get-CMTaskSequence -Name 'Deploy*')"
                + " -DistributionPoint (Get-CMDistributionPoint) -MediaType CdDvd -MediaSize Size4GB -Path cm.iso"
                + " -Expiration '2099-01-01' -IncludeApplicationDependencies -Variables @{A = 1}\n"
                + "Test-Media cm.iso");
        assertEquals(List.of("True"), output);
    }

    @Test
    void anIdentityMakesTheSameBytesAgain() throws Exception {
        output("$m = " + NEW + "first.iso -PassThru\n" + NEW + "second.iso -Identity $m.Identity");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("first.iso")), Files.readAllBytes(folder.resolve("second.iso")));
    }

    @Test
    void whatIfPrintsTheLayoutAndWritesNothing() throws Exception {
        Shell.Result result = shell.run(NEW + "never.iso -WhatIf");
        assertTrue(result.information().stream().anyMatch(line -> line.contains("sources/boot.wim")));
        assertFalse(Files.exists(folder.resolve("never.iso")));
    }

    @Test
    void aDamagedMediumFailsItsTest() throws Exception {
        output(NEW + "damaged.iso");
        Path file = folder.resolve("damaged.iso");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] bytes = Files.readAllBytes(file);
            image.seek(indexOf(bytes, "echo Installing tools"));
            image.write('X');
        }
        Shell.Result result = shell.run("Test-Media damaged.iso");
        assertEquals(List.of("False"), result.output());
        assertEquals(List.of("VerificationFailed"), result.errorIds());
    }

    @Test
    void badWishesEndInOneErrorEachAndTouchNothing() throws Exception {
        output(NEW + "kept.iso");
        byte[] before = Files.readAllBytes(folder.resolve("kept.iso"));
        assertFails("TaskSequenceNotFound", "New-StandaloneMedia nothing kept.iso");
        assertFails("MediaExpiryBeforeStart", NEW + "kept.iso -StartDate 2098-02-01 -ExpirationDate 2098-01-01");
        assertFails("CapacityExceeded", NEW + "kept.iso -Capacity 600000");
        assertFails("CapacityInvalid", NEW + "kept.iso -Capacity huge");
        assertFails("DistributionPointNotFound", NEW + "kept.iso -DistributionPoint dp99");
        assertFails("TargetUnusable", NEW + "nowhere/kept.iso");
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("kept.iso")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(each -> each.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void allUnknownNamesAreToldAtOnce() throws Exception {
        String told = messages(shell.run(NEW + "kept.iso -Application Nix -Package nowhere -DriverPackage none"))
                .toString();
        for (String name : List.of("no application Nix", "no package nowhere", "no package none")) {
            assertTrue(told.contains(name), told);
        }
    }

    @Test
    void theCmdletOfConfigurationManagerMakesStickImages() throws Exception {
        assertEquals(
                List.of("FAT32", "True"),
                output(
                        "New-CMStandaloneMedia -TaskSequence (Get-CMTaskSequence) -MediaType Usb -Path stick.img"
                                + " -DistributionPoint (Get-CMDistributionPoint)\n(Get-Media stick.img).Format; Test-Media stick.img"));
    }

    @Test
    void aDeviceIsWrittenOnlyByPathAndSerial() throws Exception {
        assertFails("DeviceUnusable", NEW + "/dev/null -FileSystem Fat32");
        assertFails("DeviceUnusable", NEW + "/dev/null -FileSystem Fat32 -SerialNumber 1");
    }

    @Test
    void aSetIsMadeAndItsDiscsVerified() throws Exception {
        List<String> output = output("$one = " + NEW + "one.iso -PassThru\n" + "$set = " + NEW
                + "set.iso -Capacity ($one.Size - 4096) -PassThru; $set.Discs.Count\n"
                + "Get-ChildItem set.0*.iso | Test-Media\n(Get-Media set.002.iso).Disc\n"
                + "$whole = Get-Media set.iso; $whole.Discs.Count; $whole.ContentIds.Count -eq $one.Contents.Count\n"
                + "Test-Media set.iso -PublicKey $whole.PublicKey\n"
                + "(Expand-Media set.iso expanded).Discs; Test-Media expanded");
        assertEquals(List.of("2", "True", "True", "2", "2", "True", "True", "2", "True"), output);
    }

    @Test
    void theRehearsalTellsWhatAMachineWouldDo() throws Exception {
        List<String> output = output(
                SECRET + NEW + "rehearsed.iso -Password $p -ExpirationDate 2099-01-01\n"
                        + "$steps = Invoke-MediaRehearsal rehearsed.iso -Password $p\n"
                        + "@($steps | Where-Object Outcome -eq Failed | ForEach-Object Detail)\n"
                        + "@($steps | Where-Object Step -like 'Content *').Count -gt 3\n"
                        + "$steps | Where-Object Step -like 'Step Install Op*' | ForEach-Object { $_.Step + ' ' + $_.Code }\n"
                        + "(Invoke-MediaRehearsal rehearsed.iso -Password $p -Date 2099-01-02 | Where-Object Step -eq Validity).Code");
        String group = "Step Install Operating System/";
        assertEquals(
                List.of(
                        "True",
                        group + "Restart in Windows PE WillNotRun",
                        group + "Partition Disk 0 - BIOS MayRun",
                        group + "Partition Disk 0 - UEFI MayRun",
                        group + "Apply Operating System WillRun",
                        group + "Apply Windows Settings WillRun",
                        group + "Apply Network Settings WillRun",
                        group + "Apply Device Drivers WillNotRun",
                        "Expired"),
                output);
    }

    @Test
    void aBootWithoutAnEmulatorNamesThePackages() throws Exception {
        Shell.Result result = shell.run(NEW + "unbooted.iso; $null = Invoke-MediaRehearsal unbooted.iso -Boot");
        assertEquals(List.of("ToolMissing"), result.errorIds());
        assertTrue(messages(result).getFirst().contains("qemu-system-x86"), messages(result)::toString);
    }

    @Test
    void whoSignedTheBootFilesIsTold() throws Exception {
        List<String> output = output(NEW + "audited.iso -WarningVariable told 3>$null\n"
                + "@($told) -match 'Secure Boot' | Measure-Object | ForEach-Object Count\n"
                + "((Get-Media audited.iso).SecureBoot | Where-Object Path -like '*EFI/Boot/bootx64.efi').State");
        assertEquals(List.of("1", "Unsigned", "Unsigned"), output);
    }

    @Test
    void theSecondSetOfBootFilesMustBeThere() throws Exception {
        assertFails("BootFileMissing", NEW + "second.iso -BootLoader Ex");
        assertTrue(Files.notExists(folder.resolve("second.iso")));
    }

    @Test
    void trustedCertificatesThatAreNoneAreAFinding() throws Exception {
        Files.writeString(folder.resolve("none.cer"), "no certificate");
        Shell.Result result = shell.run(NEW + "untrusted.iso -TrustedCertificatePath none.cer");
        assertEquals(List.of("TrustedCertificatesInvalid"), result.errorIds());
    }

    @Test
    void theLogHidesSecrets() throws Exception {
        output(SECRET + NEW + "logged.iso -Password $p -Variable @{Hidden = $p; Shown = 'visible'} -LogPath build.log");
        String log = Files.readString(folder.resolve("build.log"));
        assertTrue(log.contains("Variable Shown=visible"), log);
        assertFalse(log.contains("Passw0rd"), log);
    }

    private static void assertFails(String id, String script) throws Exception {
        assertEquals(List.of(id), shell.run(script).errorIds(), script);
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(List.of(), messages(result));
        return result.output();
    }

    private static List<String> messages(Shell.Result result) {
        return result.errors().stream().map(each -> each.message()).toList();
    }

    private static int indexOf(byte[] bytes, String text) {
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
        assertTrue(at > 0, "the medium must hold the text to damage");
        return at;
    }
}
