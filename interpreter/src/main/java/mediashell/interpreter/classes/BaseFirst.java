package mediashell.interpreter.classes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.session.Runspace;
import mediashell.language.ast.TypeConstraintAst;

/** Resolves the classes of one script so that a base class comes before what derives from it. */
final class BaseFirst {
    private final Runspace runspace;
    private final List<ScriptClass> classes;
    private final Set<ScriptClass> done = new HashSet<>();

    BaseFirst(Runspace runspace, List<ScriptClass> classes) {
        this.runspace = runspace;
        this.classes = classes;
    }

    void resolveAll() {
        classes.forEach(this::resolve);
    }

    private void resolve(ScriptClass type) {
        if (!done.add(type)) {
            return;
        }
        for (TypeConstraintAst base : type.ast().baseTypes()) {
            if (type.unit().typeOrNull(runspace, base.typeName().fullName()) instanceof ScriptClass parent
                    && classes.contains(parent)) {
                resolve(parent);
            }
        }
        type.resolve();
    }
}
