package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords and secret variables are on no stream and in no file, whatever type of media is made, told of, or refused. */
final class SecretsTest {

    private static final String PASSWORD = "Qx7Passw0rdQx7";
    private static final String VARIABLE = "Zj9Var1ableZj9";
    private static final String SETUP = "$VerbosePreference = $DebugPreference = $InformationPreference = 'Continue'\n"
            + "function Secret($t) { $s = [securestring]::new(); $t.ToCharArray() | % { $s.AppendChar($_) }; $s }\n"
            + "$p = Secret " + PASSWORD + "; $v = @{ JoinWith = (Secret " + VARIABLE + "); LocalPassword = '" + VARIABLE
            + "' }; $custom = @{ Password = $p; Variable = $v }; $cm = @{ MediaPassword = $p; Variables = $v }\n"
            + "$from = @{ DistributionPoint = Get-CMDistributionPoint; BootImage = Get-CMBootImage }\n"
            + "$ask = @{ ManagementPoint = Get-CMManagementPoint; MediaMode = 'Dynamic' }\n";

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' full.iso @custom -PassThru",
                "New-BootableMedia 'Boot image (x64)' boot.iso @custom -AllowUnknownMachine -PassThru",
                "New-PrestagedMedia 'Sample Windows' pre.wim -BootImage 'Boot image (x64)' @custom -PassThru",
                "New-BootableMedia 'Boot image (x64)' credential.iso -Credential ([pscredential]::new('x', $p)) -PassThru",
                "New-StandaloneMedia '" + SampleSite.TASK_SEQUENCE + "' never.iso @custom -WhatIf",
                "New-CMBootableMedia @from @ask @cm -MediaType Usb -Path cm.img",
                "New-CMPrestageMedia @from @ask @cm -OperatingSystemImage (Get-CMOperatingSystemImage)"
                        + " -TaskSequence (Get-CMTaskSequence) -Path cm.wim",
                "New-CMStandaloneMedia -DistributionPoint $from.DistributionPoint @cm -TaskSequence (Get-CMTaskSequence)"
                        + " -MediaType CdDvd -Path cm.iso",
                "New-BootableMedia 'Boot image (x64)' again.iso @custom; Update-Media again.iso -Password $p -Force",
                "New-BootableMedia 'Boot image (x64)' one.iso @custom; Get-Media one.iso",
            })
    void nothingTellsThem(String command) throws Exception {
        Shell.Result result = shell.run(SETUP + "$all = & { " + command
                + " } *>&1; $all | Format-List * -Force | Out-String" + "; $all | ForEach-Object { \"$_\" }");
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        assertHidden(String.join("\n", result.output()) + result.information(), "a stream");
        assertNoFileHoldsThem();
    }

    @Test
    void aRefusalDoesNotTellThemEither() throws Exception {
        Shell.Result result = shell.run(
                SETUP + "New-BootableMedia 'Boot image (x64)' nowhere/x.iso @custom"
                        + " -ManagementPoint mp99 *>&1 | ForEach-Object { \"$_\"; \"$($_.Exception)\"; \"$($_.TargetObject)\" }");
        assertHidden(String.join("\n", result.output()) + result.errors(), "the refusal");
        assertNoFileHoldsThem();
    }

    @Test
    void captureMediaTakeNone() throws Exception {
        Shell.Result result = shell.run(SETUP + "New-CaptureMedia 'Boot image (x64)' x.iso -Password $p");
        assertEquals(List.of("NamedParameterNotFound"), result.errorIds());
    }

    private static void assertNoFileHoldsThem() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertHidden(Files.readString(each, StandardCharsets.ISO_8859_1), each.toString());
            }
        }
    }

    private static void assertHidden(String text, String place) {
        for (String secret : List.of(PASSWORD, VARIABLE)) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                String bytes = new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(bytes), place + " tells " + secret);
            }
        }
    }
}
