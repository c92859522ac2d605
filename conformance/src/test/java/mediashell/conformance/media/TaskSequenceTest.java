package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sequences that build and capture images, from the parameters of the wizard's pages (mission K2). */
final class TaskSequenceTest {

    private static final String SETUP =
            "$s = [securestring]::new(); 'c4pture'.ToCharArray() | % { $s.AppendChar($_) }\n"
                    + "$build = @{ BuildOperatingSystemImage = $true; BootImagePackageId = (Get-CMBootImage).PackageID"
                    + "; OperatingSystemImagePackageId = (Get-CMOperatingSystemImage).PackageID; OperatingSystemImageIndex = 1"
                    + "; JoinDomain = 'WorkgroupType'; WorkgroupName = 'BUILD'; OperatingSystemFilePath = '\\\\srv\\c\\ref.wim'"
                    + "; OperatingSystemFileAccount = 'LAB\\capture'; OperatingSystemFileAccountPassword = $s }\n";
    private static final String STEPS =
            "([xml]$t.Sequence).SelectNodes('//step') | ForEach-Object { $_.GetAttribute('name') }\n";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @Test
    void anImageIsBuiltAndCaptured() throws Exception {
        List<String> output = output(SETUP + "$t = New-CMTaskSequence -Name Build @build -SoftwareUpdateStyle All"
                + " -ApplicationName Editor -IgnoreInvalidApplication $true -GeneratePassword $true -CreatedBy Ann"
                + " -ImageVersion 1.2 -ImageDescription Reference -ClientPackagePackageId"
                + " (Get-CMPackage -Name '*Client').PackageID -InstallationProperty SMSMP=mp01\n" + STEPS);
        assertEquals(
                List.of(
                        "Restart in Windows PE",
                        "Partition Disk 0 - BIOS",
                        "Partition Disk 0 - UEFI",
                        "Apply Operating System",
                        "Apply Windows Settings",
                        "Apply Network Settings",
                        "Apply Device Drivers",
                        "Setup Windows and Configuration Manager",
                        "Install Updates",
                        "Install Applications",
                        "Prepare Configuration Manager Client",
                        "Prepare OS",
                        "Capture the Reference Machine"),
                output);
    }

    @Test
    void whatThePagesSayIsInTheSteps() throws Exception {
        List<String> output =
                output(SETUP + "$t = New-CMTaskSequence -Name Pages @build -CreatedBy Ann -ImageVersion 1.2"
                        + " -ProductKey AAAAA-BBBBB-CCCCC-DDDDD-EEEEE -InstallationLicensingMode PerServer"
                        + " -MaximumServerConnection 25 -LocalAdminPassword $s; $x = [xml]$t.Sequence\n"
                        + "foreach ($n in 'OSDCaptureDestination', 'OSDCaptureAccount', 'OSDImageCreator', 'OSDImageVersion',"
                        + " 'OSDServerLicenseMode', 'OSDServerLicenseConnectionLimit', 'OSDRandomAdminPassword', 'OSDWorkgroupName') {"
                        + " $x.SelectSingleNode(\"//step//variable[@name='$n']\").InnerText }");
        assertEquals(
                List.of("\\\\srv\\c\\ref.wim", "LAB\\capture", "Ann", "1.2", "PerServer", "25", "false", "BUILD"),
                output);
    }

    @Test
    void aBuiltSequenceGoesOntoBootableMediaOnlyWithoutUpdates() throws Exception {
        Shell.Result result = shell.run(
                SETUP
                        + "$null = New-CMTaskSequence -Name OnMedia @build; New-StandaloneMedia OnMedia built.iso; Test-Media built.iso");
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        assertEquals(List.of("True"), result.output());
    }

    @Test
    void anExistingComputerIsCaptured() throws Exception {
        List<String> output = output(SETUP + "$c = [pscredential]::new('LAB\\capture', $s)\n"
                + "$t = New-CaptureTaskSequence Capture 'Boot image (x64)' '\\\\srv\\c\\ref.wim' -Credential $c"
                + " -SysprepPackage 'Support tools'\n" + STEPS + "(Get-CMTaskSequence -Name Capture).BootImageID -eq"
                + " (Get-CMBootImage).PackageID");
        assertEquals(
                List.of(
                        "Prepare Configuration Manager Client",
                        "Install Deployment Tools",
                        "Prepare OS",
                        "Capture the Reference Machine",
                        "True"),
                output);
    }

    @Test
    void whatCannotBeIsRefused() throws Exception {
        assertFails("InvalidValue", "New-CMTaskSequence -Name Bad @build -ProductKey AAAAA");
        assertFails("ObjectNotFound", "New-CMTaskSequence -Name Bad @build -SysprepPackageId LAB0FFFF");
        assertFails(
                "InvalidValue",
                "$build.JoinDomain = 'DomainType'; $build.Remove('WorkgroupName')"
                        + "; New-CMTaskSequence -Name Bad @build");
        assertEquals(List.of("0"), output("@(Get-CMTaskSequence -Name Bad).Count"));
    }

    @Test
    void passwordsAreSealedInTheCatalogue() throws Exception {
        output(SETUP + "$null = New-CMTaskSequence -Name Sealed @build");
        String file = Files.readString(folder.resolve("site/site.db"), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains("c4pture"));
    }

    @Test
    void aSequenceIsChangedDisabledAndEnabled() throws Exception {
        List<String> output = output(SETUP + "$t = New-CMTaskSequence -Name Draft -CustomTaskSequence\n"
                + "$t | Set-CMTaskSequence -NewName Final -Description 'For all' -BootImageId $build.BootImagePackageId\n"
                + "$f = Get-CMTaskSequence -Name Final; $f.Description; $f.BootImageID -eq $build.BootImagePackageId\n"
                + "Disable-CMTaskSequence -Name Final; (Get-CMTaskSequence -Name Final).TsEnabled\n"
                + "$f | Enable-CMTaskSequence; (Get-CMTaskSequence -Name Final).TsEnabled\n"
                + "(Set-CMTaskSequence -TaskSequenceName Final -UseBootImage $false -DisableTaskSequence $true -PassThru)"
                + " | % { $_.BootImageID -eq ''; $_.TsEnabled }");
        assertEquals(List.of("For all", "True", "False", "True", "True", "False"), output);
    }

    private static void assertFails(String id, String script) throws Exception {
        assertEquals(List.of(id), shell.run(SETUP + script).errorIds(), script);
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return result.output();
    }
}
