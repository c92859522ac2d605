package mediashell.interpreter.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.language.ParseResult;
import mediashell.language.Parser;

/** System.Management.Automation.Language.Parser. */
@DotNetType("System.Management.Automation.Language.Parser")
final class ParserMembers {
    private static final String TOKENS = "System.Object";
    private static final String RESULT = "System.Management.Automation.Language.ScriptBlockAst";

    private ParserMembers() {}

    @DotNetMethod
    @TypeName(RESULT)
    static Object parseInput(String input, @TypeName(TOKENS) PSReference tokens, @TypeName(TOKENS) PSReference errors) {
        return result(Parser.parseInput(input, null), tokens, errors);
    }

    @DotNetMethod
    @TypeName(RESULT)
    static Object parseInput(
            String input, String fileName, @TypeName(TOKENS) PSReference tokens, @TypeName(TOKENS) PSReference errors) {
        return result(Parser.parseInput(input, fileName), tokens, errors);
    }

    @DotNetMethod
    @TypeName(RESULT)
    static Object parseFile(
            ExecutionContext context,
            String fileName,
            @TypeName(TOKENS) PSReference tokens,
            @TypeName(TOKENS) PSReference errors) {
        return result(Parser.parseInput(read(context, fileName), fileName), tokens, errors);
    }

    private static String read(ExecutionContext context, String fileName) {
        try {
            return Files.readString(context.process().currentDirectory().resolve(fileName), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object result(ParseResult parsed, PSReference tokens, PSReference errors) {
        tokens.setValue(LanguageValues.toNet(parsed.tokens()));
        errors.setValue(LanguageValues.toNet(parsed.errors()));
        return parsed.ast();
    }
}
