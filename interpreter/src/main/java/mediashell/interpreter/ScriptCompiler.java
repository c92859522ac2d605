package mediashell.interpreter;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.classes.TypeDefinitions;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.translator.FunctionDefinitions;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ast.ParseError;

/** From text to a script block. */
final class ScriptCompiler {
    private ScriptCompiler() {}

    static ScriptBlock compile(ExecutionContext context, String text, String fileName) {
        ParseResult result = Parser.parseInput(text, fileName);
        if (result.hasErrors()) {
            throw parseException(result.errors());
        }
        SourceUnit unit =
                new SourceUnit((Runspace) context, result.ast().extent().source());
        TypeDefinitions.define(unit.runspace(), unit, result.ast());
        BlockCode code = FunctionDefinitions.code(unit, result.ast());
        return new ScriptBlock(result.ast(), code, context.sessionState());
    }

    private static DotNetException parseException(List<ParseError> errors) {
        ParseError first = errors.getFirst();
        DotNetException exception =
                new DotNetException(SessionErrors.type("System.Management.Automation.ParseException"), first.message());
        exception.properties().put("Errors", TypedArray.ofObjects(errors));
        return exception.withErrorRecord(new ErrorRecord(exception, first.errorId(), ErrorCategory.ParserError, null));
    }
}
