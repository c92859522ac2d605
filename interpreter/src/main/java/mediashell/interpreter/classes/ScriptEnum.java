package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.MemberTable;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.interpreter.translator.AttributeNames;
import mediashell.interpreter.translator.Evaluation;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.MemberAst;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.TypeDefinitionAst;

/** An enum that a script defines. */
public final class ScriptEnum extends PSType {
    private final Runspace runspace;
    private final SourceUnit unit;
    private final TypeDefinitionAst ast;
    private EnumModel model;

    ScriptEnum(Runspace runspace, SourceUnit unit, TypeDefinitionAst ast) {
        this.runspace = runspace;
        this.unit = unit;
        this.ast = ast;
    }

    @Override
    public EnumModel enumModel() {
        if (model == null) {
            model = readModel();
        }
        return model;
    }

    private EnumModel readModel() {
        PSType underlying = ast.baseTypes().isEmpty()
                ? Types.INT
                : unit.type(runspace, ast.baseTypes().getFirst().typeName().fullName());
        List<EnumModel.Constant> constants = new ArrayList<>();
        long next = 0;
        for (MemberAst member : ast.members()) {
            PropertyMemberAst constant = (PropertyMemberAst) member;
            long value = constant.initialValue() == null ? next : number(constant, constants);
            constants.add(new EnumModel.Constant(constant.name(), value));
            next = value + 1;
        }
        boolean flags = ast.attributes().stream()
                .anyMatch(a -> AttributeNames.is(a, "Flags") || AttributeNames.is(a, "System.Flags"));
        return new EnumModel(underlying, flags, constants);
    }

    private long number(PropertyMemberAst constant, List<EnumModel.Constant> before) {
        Object value = new Evaluation(runspace, unit).evaluate(constant.initialValue());
        for (EnumModel.Constant known : before) {
            if (value instanceof String name && known.name().equalsIgnoreCase(name)) {
                return known.value();
            }
        }
        Object number = runspace.conversions().convert(value, Types.LONG);
        return (Long) number;
    }

    @Override
    public String fullName() {
        return ast.name();
    }

    @Override
    public String name() {
        return ast.name();
    }

    @Override
    public String namespace() {
        return null;
    }

    @Override
    public PSType baseType() {
        return Types.ENUM;
    }

    @Override
    public List<PSType> interfaces() {
        return Types.ENUM.interfaces();
    }

    @Override
    public TypeKind kind() {
        return TypeKind.ENUM;
    }

    @Override
    public MemberTable members() {
        return MemberTable.EMPTY;
    }

    @Override
    public Class<?> javaClass() {
        return null;
    }

    @Override
    public String displayName() {
        return ast.name();
    }
}
