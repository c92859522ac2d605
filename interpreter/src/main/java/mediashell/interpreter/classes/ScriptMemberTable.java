package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.CallContext;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.MemberTable;

/** The members of a script class. Ids: properties read at 2n and are written at 2n+1, then the methods, last the default constructor. */
final class ScriptMemberTable extends MemberTable {
    private final ScriptClass type;
    private final List<MemberSignature> signatures = new ArrayList<>();
    private final int firstMethod;

    ScriptMemberTable(ScriptClass type) {
        this.type = type;
        this.firstMethod = 2 * type.properties().size();
        for (int i = 0; i < type.properties().size(); i++) {
            ScriptProperty property = type.properties().get(i);
            signatures.add(new MemberSignature(
                    2 * i,
                    2 * i + 1,
                    MemberSort.PROPERTY,
                    property.name(),
                    property.isStatic(),
                    property.type(),
                    List.of(),
                    List.of()));
        }
        for (int i = 0; i < type.methods().size(); i++) {
            addMethod(type.methods().get(i), firstMethod + i);
        }
        if (type.methods().stream().noneMatch(m -> m.isConstructor() && !m.isStatic())) {
            signatures.add(new MemberSignature(
                    firstMethod + type.methods().size(),
                    -1,
                    MemberSort.CONSTRUCTOR,
                    ".ctor",
                    false,
                    type,
                    List.of(),
                    List.of()));
        }
    }

    private void addMethod(ScriptMethod method, int id) {
        if (method.isConstructor() && method.isStatic()) {
            return;
        }
        signatures.add(new MemberSignature(
                id,
                -1,
                method.isConstructor() ? MemberSort.CONSTRUCTOR : MemberSort.METHOD,
                method.isConstructor() ? ".ctor" : method.name(),
                method.isStatic(),
                method.isConstructor() ? type : method.returnType(),
                method.parameters(),
                List.of()));
    }

    @Override
    public List<MemberSignature> all() {
        return signatures;
    }

    @Override
    public boolean wrapsExceptions() {
        return false;
    }

    @Override
    public boolean isHidden(int id) {
        if (id < firstMethod) {
            return type.properties().get(id / 2).isHidden();
        }
        int method = id - firstMethod;
        return method < type.methods().size() && type.methods().get(method).isHidden();
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        if (id < firstMethod) {
            ScriptProperty property = type.properties().get(id / 2);
            return id % 2 == 0 ? read(property, self) : write(property, self, arguments[0]);
        }
        int method = id - firstMethod;
        if (method == type.methods().size()) {
            return Construction.construct(type, null, arguments);
        }
        ScriptMethod called = type.methods().get(method);
        if (called.isConstructor()) {
            return Construction.construct(type, called, arguments);
        }
        return called.invoke(called.isStatic() ? null : self, arguments);
    }

    private Object read(ScriptProperty property, Object self) {
        return values(property, self)[property.slot()];
    }

    private Object write(ScriptProperty property, Object self, Object value) {
        values(property, self)[property.slot()] = property.accept(value);
        return null;
    }

    private Object[] values(ScriptProperty property, Object self) {
        return property.isStatic() ? type.staticValues() : ((ScriptInstance) self).slots();
    }
}
