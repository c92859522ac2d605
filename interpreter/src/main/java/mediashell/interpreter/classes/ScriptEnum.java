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
public final class ScriptEnum extends PSType implements ScriptType {
    private final Runspace runspace;
    private final TypeDefinitionAst ast;
    private SourceUnit unit;
    private EnumModel model;

    ScriptEnum(Runspace runspace, TypeDefinitionAst ast) {
        this.runspace = runspace;
        this.ast = ast;
    }

    @Override
    public TypeDefinitionAst ast() {
        return ast;
    }

    @Override
    public void place(SourceUnit seen) {
        this.unit = seen;
    }

    @Override
    public EnumModel enumModel() {
        if (model == null) {
            model = readModel();
        }
        return model;
    }

    SourceUnit unit() {
        return unit;
    }

    PSType underlying() {
        return ast.baseTypes().isEmpty()
                ? Types.INT
                : unit.type(runspace, ast.baseTypes().getFirst().typeName().fullName());
    }

    private EnumModel readModel() {
        PSType underlying = underlying();
        List<EnumModel.Constant> constants = new ArrayList<>();
        long next = 0;
        for (MemberAst member : ast.members()) {
            PropertyMemberAst constant = (PropertyMemberAst) member;
            long value = constant.initialValue() == null ? next : number(constant);
            constants.add(new EnumModel.Constant(constant.name(), value));
            next = value + 1;
        }
        boolean flags = ast.attributes().stream()
                .anyMatch(a -> AttributeNames.is(a, "Flags") || AttributeNames.is(a, "System.Flags"));
        return new EnumModel(underlying, flags, constants);
    }

    private long number(PropertyMemberAst constant) {
        Object value = new Evaluation(runspace, unit).evaluate(constant.initialValue());
        return (Long) runspace.conversions().convert(value, Types.LONG);
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
    public boolean isOfScript() {
        return true;
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
