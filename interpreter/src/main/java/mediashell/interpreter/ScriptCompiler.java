package mediashell.interpreter;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.SessionKnownTypes;
import mediashell.interpreter.classes.TypeDefinitions;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.translator.FunctionDefinitions;
import mediashell.interpreter.translator.LexicalTypes;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ParseResult;
import mediashell.language.Parser;
import mediashell.language.ast.ScriptBlockAst;

/** From text to a script block. */
public final class ScriptCompiler {
    private ScriptCompiler() {}

    static ScriptBlock compile(ExecutionContext context, String text, String fileName) {
        return compile(context, parse(context, text, fileName));
    }

    /** The text parsed with the types of the session known; errors are in the result. */
    static ParseResult parse(ExecutionContext context, String text, String fileName) {
        return Parser.parseInput(text, fileName, new SessionKnownTypes(context.types()));
    }

    static ScriptBlock compile(ExecutionContext context, ParseResult result) {
        if (result.hasErrors()) {
            throw ParseErrors.exception(result.errors());
        }
        return blockOf(context, result.ast());
    }

    /** The script block of an Ast that was parsed already ({@code ScriptBlockAst.GetScriptBlock()}). */
    public static ScriptBlock blockOf(ExecutionContext context, ScriptBlockAst ast) {
        SourceUnit unit = new SourceUnit(
                (Runspace) context, ast.extent().source(), UsingStatements.namespaces(ast), LexicalTypes.of());
        UsingStatements.importModules(unit, ast);
        TypeDefinitions.define(unit, ast);
        BlockCode code = FunctionDefinitions.code(unit, ast);
        return new ScriptBlock(ast, code, context.sessionState());
    }
}
