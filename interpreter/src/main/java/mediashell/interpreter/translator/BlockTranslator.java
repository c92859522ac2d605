package mediashell.interpreter.translator;

import java.util.List;

import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.scope.VariableNames;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.function.BlockBodies;
import mediashell.interpreter.nodes.function.BlockCode;
import mediashell.interpreter.nodes.function.Body;
import mediashell.interpreter.nodes.statement.StatementListNode;
import mediashell.language.ast.NamedBlockAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.StatementBlockAst;

/** Translates the named blocks and parameter defaults of one script block. */
public final class BlockTranslator {
    private final SourceUnit unit;

    public BlockTranslator(SourceUnit unit) {
        this.unit = unit;
    }

    /**
     * @param layout another block's layout to run in, or null for the block's own
     */
    public BlockBodies translate(BlockCode code, ScopeLayout layout) {
        ScriptBlockAst ast = code.ast();
        ScopeLayout used = layout != null ? layout : ScopeLayout.of(VariableCollector.assigned(ast, code.parameters()));
        BodyTranslator translator = new BodyTranslator(unit, used, false);
        List<ParameterAst> parameters = code.parameters();
        ExpressionNode[] defaults = new ExpressionNode[parameters.size()];
        int[] slots = new int[parameters.size()];
        for (int i = 0; i < slots.length; i++) {
            ParameterAst parameter = parameters.get(i);
            String name = parameter.name().variablePath().unqualifiedPath();
            slots[i] = used.slot(VariableNames.key(name));
            if (parameter.defaultValue() != null) {
                defaults[i] = translator.expressions().expression(parameter.defaultValue());
            }
        }
        return new BlockBodies(
                used,
                block(translator, ast.dynamicParamBlock()),
                block(translator, ast.beginBlock()),
                block(translator, ast.processBlock()),
                block(translator, ast.endBlock()),
                block(translator, ast.cleanBlock()),
                defaults,
                slots);
    }

    /** The layout of statements that run in a scope of their own. */
    public ScopeLayout layout(StatementBlockAst statements) {
        return ScopeLayout.of(VariableCollector.assigned(statements, List.of()));
    }

    /** Statements that run in a scope of their own. */
    public Body handler(StatementBlockAst statements, ScopeLayout layout) {
        return Body.of(new BodyTranslator(unit, layout, false).statements().block(statements));
    }

    private static StatementListNode block(BodyTranslator translator, NamedBlockAst block) {
        return block == null ? null : translator.statements().list(block.statements(), block.traps());
    }
}
