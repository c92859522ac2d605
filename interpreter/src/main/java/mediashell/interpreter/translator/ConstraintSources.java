package mediashell.interpreter.translator;

import mediashell.automation.binding.ParameterAttribute;
import mediashell.interpreter.nodes.convert.AttributeConstraint;
import mediashell.interpreter.nodes.convert.ConstraintSource;
import mediashell.interpreter.nodes.convert.TypeConstraint;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.TypeConstraintAst;

/** What a type or attribute before a variable constrains. */
final class ConstraintSources {
    private ConstraintSources() {}

    static ConstraintSource of(SourceUnit unit, AttributeBaseAst attribute) {
        return switch (attribute) {
            case TypeConstraintAst type -> {
                String name = type.typeName().fullName();
                yield runspace -> new TypeConstraint(runspace, unit.type(runspace, name), type);
            }
            case AttributeAst declared ->
                runspace -> {
                    ParameterAttribute made = ValidationAttributes.make(unit, runspace, declared);
                    return made == null ? (name, value) -> value : new AttributeConstraint(runspace, made);
                };
        };
    }
}
