package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bootable, prestaged and capture media under both names over the sample site. */
final class MediaTypesTest {

    private static final String SECRET =
            "$p = [securestring]::new(); foreach ($c in 'Passw0rd'.ToCharArray()) { $p.AppendChar($c) }; ";
    private static final String BOOTABLE = "New-BootableMedia 'Boot image (x64)' ";
    private static final String PRESTAGED = "New-PrestagedMedia 'Sample Windows' ";
    private static final String VARIABLE = "($m.Variables | Where-Object Name -eq %s).Value";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @Test
    void bootableMediaNameTheirManagementPointsAndNoSequence() throws Exception {
        List<String> output = output(BOOTABLE + "boot.iso -AllowUnknownMachine -UserDeviceAffinity AutoApproval\n"
                + "Test-Media boot.iso; $m = Get-Media boot.iso; $m.MediaType; $m.ContentIds.Count\n"
                + VARIABLE.formatted("SMSTSLocationMPs") + "\n"
                + VARIABLE.formatted("SMSTSAssignUsersMode") + "\n"
                + "@($m.Variables | Where-Object Name -like '*UnknownMachineGUID').Count");
        assertEquals(List.of("True", "BootMedia", "0", "http://cm01.lab.example", "Auto", "3"), output);
    }

    @Test
    void everyTypeIsRehearsed() throws Exception {
        List<String> output = output(SECRET + BOOTABLE + "rehearsed.iso -Password $p\n" + PRESTAGED
                + "rehearsed.wim -BootImage 'Boot image (x64)' -Password $p\nNew-CaptureMedia 'Boot image (x64)' captured.iso\n"
                + "foreach ($m in 'rehearsed.iso', 'rehearsed.wim', 'captured.iso') {\n"
                + "$s = Invoke-MediaRehearsal $m -Password $p; @($s | Where-Object Outcome -eq Failed).Count\n"
                + "'BootCatalog', 'Policy', 'Hashes' | ForEach-Object { $n = $_; ($s | Where-Object Step -eq $n).Code }\n"
                + "@($s | Where-Object Code -eq WillRun).Count }\n"
                + "(Invoke-MediaRehearsal rehearsed.wim | Where-Object Step -eq Variables).Code");
        assertEquals(
                List.of(
                        "0",
                        "Ok",
                        "FromSite",
                        "Ok",
                        "0", //
                        "0",
                        "Wim",
                        "FromSite",
                        "Ok",
                        "0", //
                        "0",
                        "Ok",
                        "Ok",
                        "Ok",
                        "3", //
                        "PasswordRequired"),
                output);
    }

    @Test
    void siteBasedMediaNameOne() throws Exception {
        List<String> output = output(
                BOOTABLE + "one.iso -MediaMode SiteBased\n$m = Get-Media one.iso\n" + VARIABLE.formatted("SMSTSMP"));
        assertEquals(List.of("http://cm01.lab.example"), output);
        assertFails(
                "ManagementPointCount",
                BOOTABLE + "two.iso -MediaMode SiteBased -ManagementPoint cm01.lab.example, cm01.lab.example");
    }

    @Test
    void managementPointsAreThoseThatTakeTheCertificatesProtocol() throws Exception {
        List<String> output =
                output("$null = Add-CMManagementPoint -SiteSystemServerName tls.lab.example -SiteCode LAB -EnableSsl\n"
                        + BOOTABLE + "plain.iso; $m = Get-Media plain.iso\n" + VARIABLE.formatted("SMSTSLocationMPs"));
        assertEquals(List.of("http://cm01.lab.example"), output);
    }

    @Test
    void configurationManagersNamesMakeTheSame() throws Exception {
        List<String> output =
                output("$common = @{ BootImage = Get-CMBootImage; DistributionPoint = Get-CMDistributionPoint }\n"
                        + "$access = @{ ManagementPoint = Get-CMManagementPoint cm01*; MediaMode = 'Dynamic' }\n"
                        + "New-CMBootableMedia @common @access -MediaType CdDvd -Path cmboot.iso -AllowUnattended\n"
                        + "New-CMPrestagedMedia @common @access -OperatingSystemImage (Get-CMOperatingSystemImage)"
                        + " -TaskSequence (Get-CMTaskSequence) -Path cm.wim -Comment 'For the line'\n"
                        + "New-CMCaptureMedia @common -MediaType CdDvd -Path cmcapture.iso -Force\n"
                        + "'cmboot.iso', 'cm.wim', 'cmcapture.iso' | Get-Media | ForEach-Object MediaType");
        assertEquals(List.of("BootMedia", "OEMMedia", "CaptureMedia"), output);
    }

    @Test
    void theOlderCmdletMakesAllFour() throws Exception {
        List<String> output = output(
                SECRET + "$boot = @{ BootImageId = (Get-CMBootImage).PackageID; MediaInputType = 'CdDvd'"
                        + "; BootImageDistributionPointServerName = 'dp01.lab.example' }\n"
                        + "$access = @{ ManagementPointServerName = 'cm01.lab.example'; MediaMode = 'SiteBased' }\n"
                        + "New-CMTaskSequenceMedia -BootableMedia @boot @access -ProtectPassword $true -Password $p"
                        + " -CreateMediaSelfCertificate $true -EnableUnknownSupport $true -MediaPath old1.iso\n"
                        + "New-CMTaskSequenceMedia -CaptureMediaOption @boot -MediaPath old2.iso\n"
                        + "New-CMTaskSequenceMedia -StandaloneMedia -TaskSequenceId (Get-CMTaskSequence).PackageID -MediaInputType CdDvd"
                        + " -TaskSequenceDistributionPointServerName dp01.lab.example -ProtectPassword $false -MediaPath old3.iso"
                        + " -EnablePrestartCommand $true -CommandLine 'cmd /c install.cmd' -CommandIncludeFile $true"
                        + " -CommandPackageName 'Support tools'\n"
                        + "New-CMTaskSequenceMedia -PrestagedMedia -BootImage (Get-CMBootImage) -MediaMode Dynamic"
                        + " -BootImageDistributionPoint (Get-CMDistributionPoint dp01*)"
                        + " -BootImageManagementPoint (Get-CMManagementPoint cm01*) -OperatingSystemImagePackage (Get-CMOperatingSystemImage)"
                        + " -OperatingSystemImageDistributionPoint (Get-CMDistributionPoint dp01*)"
                        + " -TaskSequence (Get-CMTaskSequence) -TaskSequenceDistributionPoint (Get-CMDistributionPoint dp01*)"
                        + " -MediaPath old4.wim\n"
                        + "'old1.iso', 'old2.iso', 'old3.iso', 'old4.wim' | Get-Media | % { \"$($_.MediaType) $($_.PasswordRequired)\" }");
        assertEquals(List.of("BootMedia True", "CaptureMedia False", "FullMedia False", "OEMMedia False"), output);
    }

    @Test
    void prestagedMediaHoldTheOperatingSystemAndTheContentOfASequence() throws Exception {
        List<String> output = output(SECRET + "$b = " + PRESTAGED + "pre.wim -TaskSequence '"
                + SampleSite.TASK_SEQUENCE + "' -Password $p -CreatedBy Lab -PassThru\n"
                + "Test-Media pre.wim; $m = Get-Media pre.wim -Password $p; $m.ContentIds.Count -gt 3\n"
                + "$m.Variables.Count -gt 10; $b.Contents.Kind -contains 'OperatingSystemImage'\n"
                + "(Get-WindowsImage -ImagePath pre.wim).Count");
        assertEquals(List.of("True", "True", "True", "False", "1"), output);
    }

    @Test
    void captureMediaHaveASequenceAndNoPassword() throws Exception {
        List<String> output = output("New-CaptureMedia 'Boot image (x64)' capture.iso\n"
                + "$m = Get-Media capture.iso; $m.MediaType; $m.PasswordRequired; $m.Signature");
        assertEquals(List.of("CaptureMedia", "False", "Valid"), output);
    }

    @Test
    void whatIsNotEncryptedIsOneInformationRecord() throws Exception {
        Shell.Result result = shell.run(SECRET + BOOTABLE + "told.iso -Password $p");
        assertEquals(
                1,
                result.information().stream()
                        .filter(line -> line.startsWith("Everybody who holds the medium can read"))
                        .count());
    }

    @Test
    void aMediumTellsWhatIsNotEncrypted() throws Exception {
        List<String> output = output(
                SECRET + BOOTABLE + "open.iso; " + BOOTABLE + "shut.iso -Password $p\n"
                        + "'open.iso', 'shut.iso' | Get-Media | ForEach-Object { @($_.NotEncrypted -like 'variables*').Count }");
        assertEquals(List.of("1", "0"), output);
    }

    @Test
    void onlyDistributionPointsWithContentAreOffered() throws Exception {
        List<String> output = output("$null = Add-CMDistributionPoint -SiteSystemServerName empty.lab.example"
                + " -CertificateExpirationTimeUtc 2099-01-01\n"
                + "(Get-MediaDistributionPoint).ServerName\n"
                + "$d = Get-MediaDistributionPoint '" + SampleSite.TASK_SEQUENCE + "'; $d.ServerName; $d.Complete\n"
                + "$d.Content -contains 'Sample Windows'");
        assertEquals(List.of("dp01.lab.example", "dp01.lab.example", "True", "True"), output);
    }

    @Test
    void mediaThatAreAlikeHaveNoDifferences() throws Exception {
        List<String> output = output("New-CaptureMedia 'Boot image (x64)' one.iso\n"
                + "New-CaptureMedia 'Boot image (x64)' two.iso; New-CaptureMedia 'Boot image (x64)' three.iso -Label Other\n"
                + "@(Compare-Media one.iso two.iso).Count\n"
                + "Compare-Media one.iso three.iso | ForEach-Object { \"$($_.Kind) $($_.Name) $($_.SideIndicator)\" }");
        assertEquals(
                List.of("0", "Property label <>", "File MediaLabel.txt <>", "Variable _SMSTSDiskLabel1 <>"), output);
    }

    @Test
    void theCarrierIsNoDifference() throws Exception {
        List<String> output = output("$new = { New-CaptureMedia 'Boot image (x64)' @args }\n"
                + "& $new on.iso; & $new on.img -FileSystem Fat32; & $new folder -FileSystem Folder\n"
                + "Compare-Media on.iso on.img; Compare-Media on.iso folder; Compare-Media folder on.img");
        assertEquals(List.of(), output);
    }

    @Test
    void anUpToDateMediumIsLeftAlone() throws Exception {
        List<String> output =
                output(SECRET + BOOTABLE + "fresh.iso -Password $p; $before = (Get-FileHash fresh.iso).Hash\n"
                        + "$u = Update-Media fresh.iso -Password $p; $u.Updated; $u.Reason.Count\n"
                        + "(Get-FileHash fresh.iso).Hash -eq $before");
        assertEquals(List.of("False", "0", "True"), output);
    }

    @Test
    void aStaleMediumIsMadeAgainAndSaysWhy() throws Exception {
        List<String> output = output("New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE
                + "' stale.iso -ExpirationDate 2098-01-01 -Variable @{Room = '7'}\n"
                + "$u = Update-Media stale.iso -ExpirationDate 2099-01-01; $u.Updated; $u.Reason -match 'MediaExpire' | Measure-Object | % Count\n"
                + "$m = Get-Media stale.iso; $m.ExpirationDate.Year; ($m.Variables | Where-Object Name -eq Room).Value\n"
                + "Test-Media stale.iso");
        assertEquals(List.of("True", "1", "2099", "7", "True"), output);
    }

    @Test
    void aSetAndAFolderAreUpdatedAsAWhole() throws Exception {
        List<String> output =
                output("$n = @{ TaskSequence = '" + SampleSite.TASK_SEQUENCE + "'; ExpirationDate = '2098-01-01' }\n"
                        + "New-StandaloneMedia @n whole.iso; New-StandaloneMedia @n tree -FileSystem Folder\n"
                        + "New-StandaloneMedia @n set.iso -Capacity ((Get-Item whole.iso).Length - 4096)\n"
                        + "(Update-Media set.iso).Updated; (Update-Media tree).Updated\n"
                        + "'set.iso', 'tree' | Update-Media -ExpirationDate 2099-01-01 | ForEach-Object Updated\n"
                        + "'set.001.iso', 'tree' | Get-Media | ForEach-Object { $_.ExpirationDate.Year }\n"
                        + "Test-Media set.iso; @(Get-ChildItem set*.iso).Count");
        assertEquals(List.of("False", "False", "True", "True", "2099", "2099", "True", "2"), output);
    }

    @Test
    void secretsOfAMediumAreSecureAndHiddenInComparisons() throws Exception {
        List<String> output = output(BOOTABLE + "plain.iso\n" + BOOTABLE + "secret.iso -SecretVariable 'Join*'"
                + " -Variable @{JoinAccount = 'jo1n-me'; LocalPassword = 'l0cal-one'; Room = 'r00m-seven'}\n" + """
                $values = @{}
                (Get-Media secret.iso).Variables | ForEach-Object { $values[$_.Name] = $_.Value }
                $values.Room
                'JoinAccount', 'LocalPassword', '_SMSTSMediaPFX' | ForEach-Object { $values[$_].GetType().Name }
                ConvertFrom-SecureString $values.JoinAccount -AsPlainText
                Compare-Media plain.iso secret.iso | Where-Object { $_.Kind -eq 'Variable' -and $_.Name -notlike '_SMSTS*' } |
                    Sort-Object Name | ForEach-Object { "$($_.Name) $($_.Difference)" }
                """);
        assertEquals(
                List.of(
                        "r00m-seven",
                        "SecureString",
                        "SecureString",
                        "SecureString",
                        "jo1n-me",
                        "JoinAccount ********",
                        "LocalPassword ********",
                        "Room r00m-seven"),
                output);
    }

    @Test
    void secretNamesReachNoLog() throws Exception {
        output(BOOTABLE + "quiet.iso -LogPath quiet.log -SecretVariable 'Join*' -PrestartCommand 'cmd /c install.cmd'"
                + " -PrestartPackage 'Support tools'"
                + " -Variable @{JoinAccount = 'jo1n-me'; LocalPassword = 'l0cal-one'; Room = 'r00m-seven'}");
        String log = Files.readString(folder.resolve("quiet.log"));
        assertFalse(log.contains("jo1n-me") || log.contains("l0cal-one"), log);
        assertTrue(log.contains("Variable Room=r00m-seven"), log);
        assertTrue(log.contains("Prestart command line: cmd /c install.cmd"), log);
        assertTrue(log.matches("(?s).*Prestart package: LAB[0-9A-F]{5}.*"), log);
    }

    @Test
    void allIsRefusedAtOnce() throws Exception {
        Shell.Result result = shell.run(BOOTABLE + "nowhere/never.iso -ManagementPoint mp99 -CertificatePath no.pfx"
                + " -Variable @{SMSTSMP = 'x'}");
        String text = result.errors().getFirst().message();
        for (String part : List.of("mp99", "no.pfx", "SMSTSMP", "nowhere")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void anIdentityMakesTheSameCaptureMediumAgain() throws Exception {
        output("$m = New-CaptureMedia 'Boot image (x64)' first.iso -PassThru\n"
                + "New-CaptureMedia 'Boot image (x64)' second.iso -Identity $m.Identity");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("first.iso")), Files.readAllBytes(folder.resolve("second.iso")));
    }

    private static void assertFails(String id, String script) throws Exception {
        assertEquals(List.of(id), shell.run(script).errorIds(), script);
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return result.output();
    }
}
