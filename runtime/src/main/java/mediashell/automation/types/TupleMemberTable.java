package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.MemberSignature.MemberSort;
import mediashell.automation.values.TupleValue;

/**
 * The members of a tuple type of any length: its constructor (0), {@code Item1} and following (1, …), ITuple's {@code Length} and
 * {@code ToString}.
 */
final class TupleMemberTable extends MemberTable {

    private final List<MemberSignature> all = new ArrayList<>();
    private final int lengthId;

    TupleMemberTable(PSType owner) {
        List<PSType> types = owner.typeArguments();
        List<ParameterSignature> parameters = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            parameters.add(new ParameterSignature("item" + (i + 1), types.get(i), false, false, false, null));
        }
        add(MemberSort.CONSTRUCTOR, ".ctor", owner, parameters);
        for (int i = 0; i < types.size(); i++) {
            add(MemberSort.PROPERTY, "Item" + (i + 1), types.get(i), List.of());
        }
        lengthId = all.size();
        add(MemberSort.PROPERTY, "Length", Types.INT, List.of());
        add(MemberSort.METHOD, "ToString", Types.STRING, List.of());
    }

    private void add(MemberSort sort, String name, PSType type, List<ParameterSignature> parameters) {
        all.add(new MemberSignature(all.size(), -1, sort, name, false, type, parameters, List.of()));
    }

    @Override
    public List<MemberSignature> all() {
        return all;
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        if (id == 0) {
            return new TupleValue((PSType) self, arguments);
        }
        TupleValue tuple = (TupleValue) self;
        if (id < lengthId) {
            return tuple.item(id - 1);
        }
        return id == lengthId ? (Object) tuple.length() : tuple.text(context.execution());
    }
}
