package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import mediashell.language.ast.FunctionDefinitionAst;
import org.junit.jupiter.api.Test;

/** Script files: encodings and {@code #requires} lines. */
final class ScriptFileTest {
    @Test
    void validUtf8NeedsNoMark() {
        assertEquals("'é'", ScriptFileDecoder.decode("'é'".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherBytesAreWindows1252() {
        assertEquals("'é€'", ScriptFileDecoder.decode(new byte[] {'\'', (byte) 0xE9, (byte) 0x80, '\''}));
    }

    @Test
    void marksDecide() {
        assertEquals("a", ScriptFileDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}));
        assertEquals("a", ScriptFileDecoder.decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'}));
        assertEquals("a", ScriptFileDecoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'}));
    }

    @Test
    void requiresLinesAreCollected() {
        var script =
                "#Requires -Version 7.2\n#requires -Modules One, @{ ModuleName = 'Two'; ModuleVersion = '1.0' }\n1";
        var requirements = Parser.parseInput(script, null).ast().scriptRequirements();
        assertEquals("7.2", requirements.requiredPSVersion());
        assertEquals(List.of("One", "@{ ModuleName = 'Two'; ModuleVersion = '1.0' }"), requirements.requiredModules());
        assertNull(Parser.parseInput("# requires nothing", null).ast().scriptRequirements());
    }

    @Test
    void aBadVersionIsReported() {
        var errors = Parser.parseInput("#requires -Version x", null).errors();
        assertTrue(errors.stream().anyMatch(error -> error.errorId().equals("RequiresVersionInvalid")));
    }

    @Test
    void helpStandsInCommentsAtTheStartOfABody() {
        var script =
                "function f {\n<#\n.SYNOPSIS\nShort.\n.PARAMETER Name\nThe name.\n.EXAMPLE\nf -Name x\n#>\nparam($Name)\n}";
        var result = Parser.parseInput(script, null);
        var function =
                (FunctionDefinitionAst) result.ast().endBlock().statements().getFirst();
        var help = CommentHelpParser.ofFunction(function, result);
        assertEquals("Short.", help.first("SYNOPSIS"));
        assertEquals("The name.", help.parameters().get("NAME"));
        assertEquals(List.of("f -Name x"), help.all("EXAMPLE"));
        assertNull(CommentHelpParser.ofScript(result));
    }
}
