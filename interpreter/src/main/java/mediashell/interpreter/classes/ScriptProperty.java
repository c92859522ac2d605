package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.interpreter.translator.ValidationAttributes;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.PropertyMemberAst;

/** A property that a script class declares. */
final class ScriptProperty {
    private final ScriptClass owner;
    private final PropertyMemberAst ast;
    private final int slot;
    private PSType type;
    private List<ParameterAttribute> attributes;

    /**
     * @param slot in the instance's slots, or in the class's for a static property
     */
    ScriptProperty(ScriptClass owner, PropertyMemberAst ast, int slot) {
        this.owner = owner;
        this.ast = ast;
        this.slot = slot;
    }

    String name() {
        return ast.name();
    }

    PropertyMemberAst ast() {
        return ast;
    }

    int slot() {
        return slot;
    }

    boolean isStatic() {
        return ast.modifiers().isStatic();
    }

    boolean isHidden() {
        return ast.modifiers().isHidden();
    }

    PSType type() {
        if (type == null) {
            type = ast.propertyType() == null
                    ? Types.OBJECT
                    : owner.unit()
                            .type(
                                    owner.runspace(),
                                    ast.propertyType().typeName().fullName());
        }
        return type;
    }

    /** The value as the property stores it: converted and validated. */
    Object accept(Object value) {
        Runspace runspace = owner.runspace();
        Object stored = type() == Types.OBJECT ? value : runspace.conversions().convert(value, type());
        for (ParameterAttribute attribute : attributes()) {
            stored = attribute.apply(runspace, stored);
        }
        return stored;
    }

    private List<ParameterAttribute> attributes() {
        if (attributes == null) {
            attributes = new ArrayList<>();
            for (AttributeBaseAst attribute : ast.attributes()) {
                if (attribute instanceof AttributeAst declared) {
                    ParameterAttribute made = ValidationAttributes.make(owner.unit(), owner.runspace(), declared);
                    if (made != null) {
                        attributes.add(made);
                    }
                }
            }
        }
        return attributes;
    }
}
