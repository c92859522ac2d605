package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import mediashell.testkit.device.DiskTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Update-Media over every type and carrier: what is stale is made again from the medium's own manifest, and says why. */
final class UpdateMediaTest {

    private static final String SECRET =
            "$p = [securestring]::new(); foreach ($c in 'Passw0rd'.ToCharArray()) { $p.AppendChar($c) }; ";
    private static final String STANDALONE = "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' ";
    private static final String BOOTABLE = "New-BootableMedia 'Boot image (x64)' ";
    private static final String PRESTAGED =
            "New-PrestagedMedia 'Sample Windows' -TaskSequence '" + SampleSite.TASK_SEQUENCE + "' ";
    private static final String CAPTURE = "New-CaptureMedia 'Boot image (x64)' ";
    private static final Map<String, String> CARRIERS = Map.of(
            "disc", "",
            "bridge disc", "-FileSystem Bridge",
            "stick MBR", "-FileSystem Fat32",
            "stick GPT", "-FileSystem Fat32 -PartitionStyle GPT",
            "folder", "-FileSystem Folder");
    private static final String TOLD =
            " | ForEach-Object { \"$($_.Updated) $($_.Reason.Count) $($_.Reason -match 'BrandingTitle' | Measure-Object | % Count)\" }\n";
    private static final int STICK_BYTES = 64 << 20;

    @TempDir
    static Path folder;

    private static Shell shell;
    private static TestAuthority authority;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
        authority = new TestAuthority();
        authority.writePfx(folder.resolve("issued.pfx"), "CN=Media of the lab", "Passw0rd");
        output("$null = Add-CMManagementPoint -SiteSystemServerName secure.lab.example -SiteCode LAB -EnableSsl");
    }

    @TestFactory
    Stream<DynamicTest> everyTypeOnEveryCarrier() {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, String> types = Map.of("standalone", STANDALONE, "bootable", BOOTABLE, "capture", CAPTURE);
        types.forEach((type, command) -> CARRIERS.forEach((carrier, options) -> tests.add(DynamicTest.dynamicTest(
                type + ", " + carrier,
                () -> followsTheSite(command, (type + "-" + carrier).replace(' ', '-') + ".img", options)))));
        tests.add(DynamicTest.dynamicTest("prestaged, WIM", () -> followsTheSite(PRESTAGED, "prestaged.wim", "")));
        tests.add(DynamicTest.dynamicTest("standalone, set", UpdateMediaTest::aSetFollowsTheSite));
        return tests.stream();
    }

    private static void followsTheSite(String command, String name, String options) throws Exception {
        String update = "Update-Media " + name;
        List<String> output = output(command + name + " " + options + "\n" + update + TOLD
                + "Set-MediaSite LAB -OrganizationName ([guid]::NewGuid())\n"
                + update + " -WhatIf" + TOLD + update + TOLD + update + TOLD + "Test-Media " + name);
        assertEquals(List.of("False 0 0", "False 1 1", "True 1 1", "False 0 0", "True"), output, name);
    }

    private static void aSetFollowsTheSite() throws Exception {
        output(STANDALONE + "tree.iso");
        followsTheSite(STANDALONE, "set.iso", "-Capacity ((Get-Item tree.iso).Length - 4096)");
    }

    @Test
    void forceMakesAnUpToDateMediumAgain() throws Exception {
        List<String> output = output(
                CAPTURE + "force.iso; $before = (Get-FileHash force.iso).Hash\n" + "$u = Update-Media force.iso -Force"
                        + "; $u.Updated; $u.Reason.Count; (Get-FileHash force.iso).Hash -eq $before");
        assertEquals(List.of("True", "0", "False"), output);
    }

    @Test
    void aDeviceIsUpdatedByPathAndSerial() throws Exception {
        DiskTree disks = new DiskTree(folder.resolve("machine")).stick("sdb", "SN-1", STICK_BYTES);
        Path node = disks.node("sdb");
        Shell machine = shell.withDisks(disks.root());
        Shell.Result made = machine.run(CAPTURE + node + " -FileSystem Fat32 -SerialNumber SN-1\n"
                + "(Update-Media " + node + " -SerialNumber SN-1).Updated\n"
                + "(Update-Media " + node + " -SerialNumber SN-1 -Force).Updated; Test-Media " + node);
        assertEquals(
                List.of(), made.errors().stream().map(each -> each.message()).toList());
        assertEquals(List.of("False", "True", "True"), made.output());

        byte[] before = Files.readAllBytes(node);
        assertEquals(
                List.of("DeviceUnusable"),
                machine.run("Update-Media " + node + " -SerialNumber SN-2 -Force")
                        .errorIds());
        assertTrue(Arrays.equals(before, Files.readAllBytes(node)), "the device was touched");
    }

    @Test
    void aCertificateIsRenewed() throws Exception {
        List<String> output = output(SECRET + BOOTABLE + "renewed.iso -Password $p -ManagementPoint cm01.lab.example\n"
                + "$u = Update-Media renewed.iso -Password $p -RenewCertificate; $u.Updated\n"
                + "@($u.Reason -match '^property certificate').Count; (Update-Media renewed.iso -Password $p).Updated");
        assertEquals(List.of("True", "1", "False"), output);
    }

    @Test
    void aCertificateOfAFileReplacesTheOldOne() throws Exception {
        output(PRESTAGED
                + "pki.wim -ManagementPoint secure.lab.example -CertificatePath issued.pfx -CertificatePassword ("
                + "ConvertTo-SecureString Passw0rd -AsPlainText -Force)");
        authority.writePfx(folder.resolve("next.pfx"), "CN=Media of the lab", "Passw0rd");
        List<String> output = output(SECRET + "$c = @{ CertificatePath = 'next.pfx'; CertificatePassword = $p }\n"
                + "$u = Update-Media pki.wim @c; $u.Updated; @($u.Reason -match 'certificate').Count\n"
                + "(Update-Media pki.wim @c).Updated");
        assertEquals(List.of("True", "1", "False"), output);
    }

    @Test
    void whatIsNeededAgainIsNamed() throws Exception {
        output(SECRET + BOOTABLE + "locked.iso -Password $p -ManagementPoint cm01.lab.example");
        assertFails("WrongPassword", "Update-Media locked.iso", "-Password");
        assertFails(
                "CertificatePassword",
                SECRET + "Update-Media locked.iso -Password $p -CertificatePath issued.pfx",
                "issued.pfx");
        assertFails(
                "CertificateTwice", "Update-Media locked.iso -RenewCertificate -CertificatePath issued.pfx", "both");
    }

    @Test
    void whatATypeDoesNotHaveCannotChange() throws Exception {
        output(CAPTURE + "plain.iso; " + BOOTABLE + "dated.iso -ManagementPoint cm01.lab.example");
        assertFails("InvalidPlan", "Update-Media plain.iso -RenewCertificate", "certificate");
        assertFails("InvalidPlan", "Update-Media dated.iso -ExpirationDate 2099-01-01", "dates");
    }

    @Test
    void aMediumOfSomebodyElseIsRefused() throws Exception {
        Path file = folder.resolve("foreign");
        Files.createDirectories(file.resolve("SMS/data"));
        Files.writeString(file.resolve("SMS/data/TsmBootstrap.ini"), "[MediaInfo]\r\nMediaType=BootMedia\r\n");
        assertEquals(1, shell.run("Update-Media foreign").errors().size());
    }

    @Test
    void aMediumThatFailsDoesNotStopTheOthers() throws Exception {
        Shell.Result result =
                shell.run(CAPTURE + "last.iso; ('missing.iso', 'last.iso' | Update-Media -Force).Updated");
        assertEquals(1, result.errors().size());
        assertEquals(List.of("True"), result.output());
    }

    private static void assertFails(String id, String script, String part) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(List.of(id), result.errorIds(), script);
        assertTrue(
                result.errors().getFirst().message().contains(part),
                result.errors().getFirst().message());
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return result.output();
    }
}
