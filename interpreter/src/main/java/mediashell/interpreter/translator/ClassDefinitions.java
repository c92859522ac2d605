package mediashell.interpreter.translator;

import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.EmptyStatementNode;
import mediashell.language.ast.TypeDefinitionAst;

/** Classes and enums are defined when their script is compiled; at their place nothing runs. */
final class ClassDefinitions {
    private ClassDefinitions() {}

    static StatementNode node(SourceUnit unit, TypeDefinitionAst type) {
        return new EmptyStatementNode(type.extent());
    }
}
