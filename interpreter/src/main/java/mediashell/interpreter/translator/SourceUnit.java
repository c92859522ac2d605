package mediashell.interpreter.translator;

import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.interpreter.nodes.function.Embedding;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.SourceText;

/**
 * One text that was parsed: what its blocks share.
 *
 * @param runspace the session that compiled it first; only declarations (parameter types, attributes) ask it
 * @param namespaces those of its {@code using namespace} statements
 * @param types the types that the text defines and this part of it sees
 */
public record SourceUnit(Runspace runspace, SourceText source, List<String> namespaces, LexicalTypes types) {
    public SourceUnit {
        namespaces = List.copyOf(namespaces);
    }

    /** What the engine around the session adds to the code of this text. */
    public Embedding embedding() {
        return runspace.service(Embedding.class, context -> Embedding.NONE);
    }

    /** The script file, or null. */
    public String fileName() {
        return source.fileName();
    }

    /** The type that a name in this text means in a session, or the error TypeNotFound. */
    public PSType type(Runspace session, String name) {
        PSType type = typeOrNull(session, name);
        if (type == null) {
            throw SessionErrors.runtime(
                    "TypeNotFound", ErrorCategory.InvalidOperation, name, "There is no type [" + name + "].");
        }
        return type;
    }

    /** {@link #type}, or null when there is none. */
    public PSType typeOrNull(Runspace session, String name) {
        return session.types().resolve(name, namespaces, types.visible());
    }

    /** The unit as the inside of a script block sees it, which may define further types. */
    public SourceUnit inside(ScriptBlockAst block) {
        LexicalTypes inner = types.inside(block);
        return inner == types ? this : new SourceUnit(runspace, source, namespaces, inner);
    }
}
