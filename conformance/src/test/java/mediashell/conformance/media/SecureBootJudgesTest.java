package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Secure Boot audit through the cmdlets, over a boot image with two sets of boot files that osslsigncode signed. */
@Tag("judges")
final class SecureBootJudgesTest {

    private static final String OLD = "Microsoft Windows Production PCA 2011";
    private static final String NEW = "Windows UEFI CA 2023";
    private static final String MAKE = "New-BootableMedia 'Signed' ";
    private static final String LOADER = "Where-Object Path -eq EFI/Boot/bootx64.efi";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
        Path tree = folder.resolve("sources/trees/boot/Windows/Boot");
        makeAuthority("old", OLD);
        makeAuthority("new", NEW);
        Files.createDirectories(tree.resolve("EFI_EX"));
        for (String name : List.of("bootmgfw", "bootmgr")) {
            Path plain = tree.resolve("EFI/" + name + ".efi");
            Path unsigned = Files.move(plain, folder.resolve(name + ".unsigned"));
            sign("old", unsigned, plain);
            sign("new", unsigned, tree.resolve("EFI_EX/" + name + "_EX.efi"));
        }
        assertEquals(List.of(), messages(shell.run("""
                $null = New-WindowsImage -CapturePath sources/trees/boot -ImagePath sources/images/signed.wim -Name PE -Setbootable
                $b = New-CMBootImage -Name Signed -Path '\\\\cm01.lab.example\\sources\\images\\signed.wim' -Index 1
                Start-CMContentDistribution -BootImageId $b.PackageID -DistributionPointName dp01.lab.example
                """)));
    }

    @Test
    void theAuthorityOf2011IsToldAndTheOtherSetNamed() throws Exception {
        List<String> output = output(MAKE + "old.iso -WarningVariable told 3>$null; @($told) -match 'PCA 2011' | "
                + "ForEach-Object { $_ -match '-BootLoader Ex' }\n"
                + "((Get-Media old.iso).SecureBoot | " + LOADER + ").Authority\n"
                + "(Invoke-MediaRehearsal old.iso | Where-Object Step -eq SecureBoot).Code");
        assertEquals(List.of("True", "2011", "Authority2011"), output);
    }

    @Test
    void theOtherSetIsOf2023() throws Exception {
        List<String> output = output(MAKE + "new.iso -BootLoader Ex -WarningVariable told 3>$null\n"
                + "@(@($told) -match 'boot image').Count\n"
                + "(Get-Media new.iso).SecureBoot | ForEach-Object Authority | Sort-Object -Unique\n"
                + "(Invoke-MediaRehearsal new.iso | Where-Object Step -eq SecureBoot).Code");
        assertEquals(List.of("0", "2023", "Ok"), output);
    }

    @Test
    void aLoaderThatMachinesDoNotTrustIsToldBeforehand() throws Exception {
        List<String> output = output(
                MAKE + "apart.iso -TrustedCertificatePath new.pem -WarningVariable told 3>$null\n"
                        + "@(@($told) -match 'none of the trusted').Count\n"
                        + "foreach ($c in 'new.pem', 'old.pem') {\n"
                        + "((Get-Media apart.iso -TrustedCertificatePath $c).SecureBoot | " + LOADER + ").Chain\n"
                        + "(Invoke-MediaRehearsal apart.iso -TrustedCertificatePath $c | Where-Object Step -eq SecureBoot).Code }");
        assertEquals(List.of("1", "Untrusted", "Untrusted", "Trusted", "Authority2011"), output);
    }

    @Test
    void theBootFilesAreKeptWhenAMediumIsMadeAgain() throws Exception {
        List<String> output = output(MAKE + "kept.iso -BootLoader Ex 3>$null\n"
                + "(Update-Media kept.iso 3>$null).Updated; $null = Update-Media kept.iso -Force 3>$null\n"
                + "((Get-Media kept.iso).SecureBoot | " + LOADER + ").Authority");
        assertEquals(List.of("False", "2023"), output);
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(List.of(), messages(result));
        return result.output();
    }

    private static void makeAuthority(String name, String commonName) throws Exception {
        JudgeProgram.run(
                folder,
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-keyout",
                path(name + ".key"),
                "-out",
                path(name + ".pem"),
                "-subj",
                "/CN=" + commonName);
    }

    private static Path path(String name) {
        return folder.resolve(name);
    }

    private static void sign(String authority, Path unsigned, Path signed) throws Exception {
        Path certificate = path(authority + ".pem");
        JudgeProgram.run(
                folder,
                "osslsigncode",
                "sign",
                "-certs",
                certificate,
                "-key",
                path(authority + ".key"),
                "-in",
                unsigned,
                "-out",
                signed);
    }

    private static List<String> messages(Shell.Result result) {
        return result.errors().stream().map(each -> each.message()).toList();
    }
}
