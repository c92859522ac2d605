package mediashell.interpreter.translator;

import java.util.List;

import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.ParamBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;

/** The code of functions and of whole scripts. */
public final class FunctionDefinitions {
    private FunctionDefinitions() {}

    /** A function's code: its parameters stand behind the name or in {@code param}. */
    public static BlockCode code(SourceUnit unit, FunctionDefinitionAst function) {
        List<ParameterAst> head = function.parameters();
        List<ParameterAst> parameters = head == null || head.isEmpty() ? parameters(function.body()) : head;
        return new BlockCode(unit, function.body(), parameters, null, plainName(function.name()));
    }

    /** The code of a script, or of text that was parsed on its own. */
    public static BlockCode code(SourceUnit unit, ScriptBlockAst script) {
        return new BlockCode(unit, script, parameters(script), null, null);
    }

    private static List<ParameterAst> parameters(ScriptBlockAst body) {
        ParamBlockAst param = body.paramBlock();
        return param == null ? List.of() : param.parameters();
    }

    private static String plainName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
