package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New-, Set- and Get-MediaSite: what a real site knows of itself gets into the catalogue. */
final class MediaSiteTest {

    private static final String KEY = "0602000000A40000".repeat(8);

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeSite() throws Exception {
        shell = new Shell(folder);
        output("$null = New-MediaSite LAB 'Lab' -ServerName cm01.lab.example");
    }

    @Test
    void aSiteBeginsWithUsualPortsAndNoKeys() throws Exception {
        assertEquals(
                List.of("Lab", "Primary", "80", "443", "", "0", "0"),
                output("$s = Get-MediaSite LAB; $s.Name; $s.SiteType; $s.HttpPort; $s.HttpsPort; $s.TrustedRootKey"
                        + "; $s.RootCertificates.Count; $s.UnknownComputers.Count"));
    }

    @Test
    void keysAndCertificatesComeFromFilesOfTheSiteServer() throws Exception {
        TestAuthority authority = new TestAuthority();
        authority.writeCertificate(folder.resolve("root.cer"));
        Files.writeString(folder.resolve("mobileclient.tcf"), "[Client Info]\r\nSMSPublicRootKey=" + KEY + "\r\n");
        assertEquals(
                List.of(KEY, "CN=Lab Root", "2120", "1"),
                output("$s = Set-MediaSite -TrustedRootKeyPath mobileclient.tcf -SigningCertificatePath root.cer"
                        + " -RootCertificatePath root.cer -PassThru\n"
                        + "$s.TrustedRootKey; $s.SigningCertificate.Subject; $s.SigningCertificate.NotAfter.Year"
                        + "; $s.RootCertificates.Count"));
    }

    @Test
    void whatIsNotNamedStays() throws Exception {
        assertEquals(
                List.of(KEY, "Contoso", "8080", "443", "CentralAdministration", "cm01.lab.example"),
                output("Set-MediaSite LAB -TrustedRootKey " + KEY + " -HttpPort 8080\n"
                        + "Set-MediaSite LAB -OrganizationName Contoso -SiteType CentralAdministration\n"
                        + "$s = Get-MediaSite; $s.TrustedRootKey; $s.OrganizationName; $s.HttpPort; $s.HttpsPort"
                        + "; $s.SiteType; $s.ServerName"));
    }

    @Test
    void unknownComputersAreReplacedAsAWhole() throws Exception {
        assertEquals(
                List.of("x86 x64", "arm64"),
                output(
                        "$x86 = [guid]::NewGuid(); $x64 = [guid]::NewGuid().ToString('B')\n"
                                + "$s = Set-MediaSite LAB -UnknownComputerGuid ([ordered]@{ x64 = $x64; x86 = $x86 }) -PassThru\n"
                                + "$s.UnknownComputers.Architecture -join ' '\n"
                                + "(Set-MediaSite LAB -UnknownComputerGuid @{ arm64 = $x64 } -PassThru).UnknownComputers.Architecture"));
    }

    @Test
    void wrongKeysAreRefusedAndNothingIsSaved() throws Exception {
        assertFails("InvalidValue", "Set-MediaSite LAB -TrustedRootKey 1234 -OrganizationName Never");
        assertFails("UnknownComputerGuidInvalid", "Set-MediaSite LAB -UnknownComputerGuid @{ x64 = 'no' }");
        assertFails("InvalidValue", "Set-MediaSite LAB -UnknownComputerGuid @{ mips = [guid]::NewGuid() }");
        assertFails("TrustedRootKeyTwice", "Set-MediaSite LAB -TrustedRootKey 12 -TrustedRootKeyPath x.tcf");
        Files.writeString(folder.resolve("text.cer"), "no certificate");
        assertFails("InvalidValue", "Set-MediaSite LAB -SigningCertificatePath text.cer");
        assertEquals(List.of(""), output("(Get-MediaSite).OrganizationName"));
    }

    private void assertFails(String id, String script) throws Exception {
        assertEquals(List.of(id), shell.run(script).errorIds(), script);
    }

    private List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return result.output();
    }
}
