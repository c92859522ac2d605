package mediashell.host.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    void whatIsUnknownIsLeftToPaths() {
        try (ScriptEngine engine = engine()) {
            List<Candidate> candidates = new ArrayList<>();
            assertFalse(add(engine.context(), "New-BootableMedia -Path ", candidates));
            assertFalse(add(engine.context(), "New-BootableMedia ", candidates));
            assertEquals(List.of(), candidates);
        }
    }

    private List<String> offered(String script, String before) {
        try (ScriptEngine engine = engine()) {
            engine.run(script);
            List<Candidate> candidates = new ArrayList<>();
            add(engine.context(), before, candidates);
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
