package mediashell.automation.members;

import java.util.List;
import java.util.stream.Collectors;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.CallContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.types.MemberTable;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;

/** An event that a .NET type declares (System.Management.Automation.PSEvent). */
public final class EventMember extends PSMemberInfo {
    private static final int ADD = 0;
    private static final int REMOVE = 1;
    private static final Object[] NONE = {};

    private final Overload declaration;

    EventMember(Overload declaration) {
        super(declaration.signature().name());
        this.declaration = declaration;
    }

    /** The delegate type of its handlers. */
    public PSType handlerType() {
        return declaration.signature().type();
    }

    /** Who handles the event of an object; a static event has one source for its type. */
    public EventSource source(CallContext context, Object target) {
        return (EventSource) declaration.invoke(context, target, NONE);
    }

    /** {@code add_Name} and {@code remove_Name}. */
    List<Overload> accessors() {
        Accessors table = new Accessors();
        return table.all().stream()
                .map(signature -> new Overload(declaration.declaring(), declaration.owner(), table, signature))
                .toList();
    }

    private final class Accessors extends MemberTable {
        private final List<MemberSignature> all = List.of(accessor(ADD, "add_"), accessor(REMOVE, "remove_"));

        private MemberSignature accessor(int id, String prefix) {
            ParameterSignature handler = new ParameterSignature("value", handlerType(), false, false, false, null);
            boolean isStatic = declaration.signature().isStatic();
            return new MemberSignature(
                    id, -1, MemberSort.METHOD, prefix + name(), isStatic, Types.VOID, List.of(handler), List.of());
        }

        @Override
        public List<MemberSignature> all() {
            return all;
        }

        @Override
        public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
            EventSource source = source(context, self);
            if (arguments[0] instanceof DelegateValue handler) {
                if (id == ADD) {
                    source.add(handler);
                } else {
                    source.remove(handler);
                }
            }
            return AutomationNull.VALUE;
        }
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.Event;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return null;
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        throw MemberErrors.readOnly(name());
    }

    @Override
    public boolean isGettable() {
        return false;
    }

    @Override
    public boolean isSettable() {
        return false;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return "System.Management.Automation.PSEvent";
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        String parameters = handlerType().members().all().getFirst().parameters().stream()
                .map(parameter -> parameter.type().displayName())
                .collect(Collectors.joining(", ", "(", ")"));
        return handlerType().displayName() + " " + name() + parameters;
    }

    @Override
    public boolean isInstance() {
        return false;
    }
}
