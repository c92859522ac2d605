package mediashell.dotnet.system.management.automation.language;

import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.SessionKnownTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;
import mediashell.dotnet.system.io.IoFailures;
import mediashell.dotnet.system.io.IoPaths;
import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ScriptFileDecoder;
import mediashell.language.ast.ScriptBlockAst;

/** System.Management.Automation.Language.Parser: text to tree, tokens and errors. */
@DotNetType("System.Management.Automation.Language.Parser")
final class ParserMembers {

    private ParserMembers() {}

    @DotNetMethod
    static ScriptBlockAst parseInput(
            ExecutionContext context,
            String input,
            @TypeName("System.Management.Automation.Language.Token[]") PSReference tokens,
            @TypeName("System.Management.Automation.Language.ParseError[]") PSReference errors) {
        return parseInput(context, input, null, tokens, errors);
    }

    @DotNetMethod
    static ScriptBlockAst parseInput(
            ExecutionContext context,
            String input,
            String fileName,
            @TypeName("System.Management.Automation.Language.Token[]") PSReference tokens,
            @TypeName("System.Management.Automation.Language.ParseError[]") PSReference errors) {
        ParseResult result =
                Parser.parseInput(input == null ? "" : input, fileName, new SessionKnownTypes(context.types()));
        tokens.setValue(ScriptToken.array(result));
        errors.setValue(AstValues.array("ParseError", result.errors()));
        return result.ast();
    }

    @DotNetMethod
    static ScriptBlockAst parseFile(
            ExecutionContext context,
            String fileName,
            @TypeName("System.Management.Automation.Language.Token[]") PSReference tokens,
            @TypeName("System.Management.Automation.Language.ParseError[]") PSReference errors) {
        Path file = IoPaths.absolute(context, fileName);
        byte[] bytes = IoFailures.on(file, () -> Files.readAllBytes(file));
        return parseInput(context, ScriptFileDecoder.decode(bytes), file.toString(), tokens, errors);
    }
}
