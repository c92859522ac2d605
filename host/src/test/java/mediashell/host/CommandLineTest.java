package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import mediashell.host.CommandLine.Action;
import mediashell.host.CommandLine.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-Command 1+1|COMMAND|1+1",
                "-c a b|COMMAND|a b",
                "-com x|COMMAND|x",
                "--command x|COMMAND|x",
                "-NoProfile -NoLogo -c x|COMMAND|x",
                "-nop -noni -ep Bypass -c x|COMMAND|x",
                "script.ps1 -Name x|FILE|script.ps1",
                "-File script.ps1|FILE|script.ps1",
                "-f script.ps1|FILE|script.ps1",
                "-|STANDARD_INPUT|''",
                "-c -|STANDARD_INPUT|''",
                "-Version|VERSION|''",
                "-v|VERSION|''",
                "-?|HELP|''",
                "-EncodedCommand MQArADEA|COMMAND|1+1",
                "-ec MQArADEA|COMMAND|1+1",
            })
    void readsWhatPwshReads(String line, Action action, String text) throws UsageException {
        CommandLine parsed = CommandLine.parse(Arrays.asList(line.split(" ")));

        assertEquals(action, parsed.action());
        assertEquals(text, parsed.text());
    }

    @Test
    void whatFollowsAScriptIsTheScripts() throws UsageException {
        CommandLine parsed = CommandLine.parse(List.of("-NoProfile", "-File", "s.ps1", "-NoProfile", "-c", "x"));

        assertTrue(parsed.noProfile());
        assertEquals(List.of("-NoProfile", "-c", "x"), parsed.arguments());
    }

    @Test
    void noArgumentsOpenAPrompt() throws UsageException {
        assertEquals(Action.INTERACTIVE, CommandLine.parse(List.of()).action());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Bogus", "-Command", "-File", "-EncodedCommand !!", "-WorkingDirectory"})
    void whatCannotBeReadIsSaid(String line) {
        assertThrows(UsageException.class, () -> CommandLine.parse(Arrays.asList(line.split(" "))));
    }
}
