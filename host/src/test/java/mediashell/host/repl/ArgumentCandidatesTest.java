package mediashell.host.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.ShellProcess;
import mediashell.host.ConsoleHost;
import mediashell.interpreter.ScriptEngine;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArgumentCandidatesTest {

    @TempDir
    Path folder;

    @Test
    void aSetOffersItsValues() {
        assertEquals(List.of("Dynamic", "SiteBased"), offered("", "New-BootableMedia x -MediaMode "));
        assertEquals(List.of("Dynamic", "SiteBased"), offered("", "New-BootableMedia x -MediaM "));
    }

    @Test
    void aCmdletOffersWhatItKnows() {
        String site =
                "$null = New-MediaSite LAB; $null = Add-CMManagementPoint mp01; $null = Add-CMManagementPoint 'm p'";
        assertEquals(List.of("'m p'", "mp01"), offered(site, "New-BootableMedia -ManagementPoint "));
    }

    @Test
    void namesOfConfigurationManagerTakeObjects() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.txt"), "a");
        String site =
                "$null = New-MediaSite LAB; 'dp01', 'dp02' | ForEach-Object { $null = Add-CMDistributionPoint -SiteSystemServerName $_"
                        + " -CertificateExpirationTimeUtc 2040-01-01 }\n"
                        + "$null = New-CMPackage -Name Tools -Path $PWD/content\n"
                        + "$null = Start-CMContentDistribution -PackageName Tools -DistributionPointName dp02";
        assertEquals(
                List.of("(Get-CMDistributionPoint -SiteSystemServerName 'dp02')"),
                offered(site, "New-CMBootableMedia", "New-CMBootableMedia -DistributionPoints "));
        assertEquals(List.of("dp02"), offered("", "New-StandaloneMedia", "New-StandaloneMedia -DistributionPoint "));
    }

    @Test
    void whatIsUnknownIsLeftToPaths() {
        try (ScriptEngine engine = engine()) {
            List<Candidate> candidates = new ArrayList<>();
            assertFalse(add(engine.context(), "New-BootableMedia -Path ", candidates));
            assertFalse(add(engine.context(), "New-BootableMedia ", candidates));
            assertEquals(List.of(), candidates);
        }
    }

    private List<String> offered(String script, String before) {
        return offered(script, "New-BootableMedia", before);
    }

    private List<String> offered(String script, String command, String before) {
        try (ScriptEngine engine = engine()) {
            engine.run(script);
            List<Candidate> candidates = new ArrayList<>();
            ArgumentCandidates.add(engine.context(), command, before, candidates);
            return candidates.stream().map(Candidate::value).toList();
        }
    }

    private static boolean add(ExecutionContext context, String before, List<Candidate> candidates) {
        return ArgumentCandidates.add(context, "New-BootableMedia", before, candidates);
    }

    private ScriptEngine engine() {
        ShellProcess process = DefaultShellProcess.in(folder)
                .environment(Map.of(
                        "MSH_SITE", folder.resolve("site").toString(),
                        "XDG_CONFIG_HOME", folder.resolve("keys").toString(),
                        "HOME", folder.toString()))
                .build();
        return ScriptEngine.create(process, new ConsoleHost(null));
    }
}
