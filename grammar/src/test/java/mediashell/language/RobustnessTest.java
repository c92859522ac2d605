package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import mediashell.language.ast.Ast;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the parser throw or hang, and every tree is sound. */
final class RobustnessTest {
    private static final String PIECES =
            "$a @x 1.5kb 'q' \"s $(1) e\" ( ) { } [ ] @( @{ $( , ; \n | || && & . :: ?. ?[ ? : = += -eq - -- ++ ! > 2>&1 "
                    + "if else foreach in while do switch default try catch finally trap function param class enum return "
                    + "begin process using namespace static [int] word -Name -Name: `\n # <# #> --% %";

    @Test
    void randomPiecesParse() {
        var random = new Random(20_260_101);
        var pieces = PIECES.split(" ");
        for (int round = 0; round < 4000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertSound(text.toString());
        }
    }

    @Test
    void randomCharactersParse() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 9 + random.nextInt(118)));
            }
            assertSound(text.toString());
        }
    }

    @Test
    void mutatedCasesParse() {
        var random = new Random(11);
        var scripts = new ArrayList<>(ConformanceCases.scripts().values());
        for (int round = 0; round < 1500; round++) {
            var text = new StringBuilder(scripts.get(random.nextInt(scripts.size())));
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            text.replace(at, end, random.nextBoolean() ? "" : PIECES.substring(0, random.nextInt(20)));
            assertSound(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "{", "@{a=", "$(", "@(", "!", "[int]", "\"$(", "$a[", "if(1){", "f(", "-not ", "$x.y(", ","
            })
    void deepNestingIsAnErrorAndNoOverflow(String opener) {
        var text = opener.repeat(100_000);
        var result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Parser.parseInput(text, null));
        assertTrue(result.hasErrors());
    }

    @Test
    void oneHundredThousandParenthesesAreTooComplicated() {
        var result = Parser.parseInput("(".repeat(100_000) + "1" + ")".repeat(100_000), null);
        assertEquals("ScriptTooComplicated", result.errors().getFirst().errorId());
    }

    private static void assertSound(String text) {
        var result = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Parser.parseInput(text, null), () -> text);
        if (!result.hasErrors()) {
            result.ast().forEachChild(child -> assertInside(child, result.ast(), text));
            assertInOrder(result, text);
        }
    }

    private static void assertInside(Ast child, Ast parent, String text) {
        assertEquals(parent, child.parent(), text);
        assertTrue(child.extent().endOffset() <= text.length(), text);
        child.forEachChild(inner -> assertInside(inner, child, text));
    }

    private static void assertInOrder(ParseResult result, String text) {
        int end = 0;
        for (var token : List.copyOf(result.tokens())) {
            assertTrue(token.extent().startOffset() >= end, () -> text + " at " + token);
            end = token.extent().endOffset();
        }
    }
}
