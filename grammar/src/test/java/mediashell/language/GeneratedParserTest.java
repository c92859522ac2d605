package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The grammar is LL(1): a decision that needs more costs milliseconds at each start (facts/jvm-performance.md, 7). */
final class GeneratedParserTest {
    @Test
    void noDecisionNeedsPrediction() {
        var generated = Path.of(
                "target", "generated-sources", "antlr4", "mediashell", "language", "grammar", "PowerShellParser.java");
        assertFalse(ConformanceCases.read(generated).contains("adaptivePredict"));
    }
}
