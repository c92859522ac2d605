package mediashell.interpreter.classes;

import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TypeDefinitionAst;

/** A class or enum that a script defines. */
public sealed interface ScriptType permits ScriptClass, ScriptEnum {
    TypeDefinitionAst ast();

    /** Says what the place of the definition sees, once all types of the text are known. */
    void place(SourceUnit unit);

    /** Says in which session state the defining block runs: a module's class works in its module. */
    default void bind(SessionStateImpl state) {}

    /** The script block that the definition stands in. */
    default ScriptBlockAst block() {
        return TypeDefinitions.enclosingBlock(ast());
    }
}
