package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.MemberSignature.MemberSort;

/** The methods that an interface asks for, from its declaration: {@code CompareTo(obj:System.Object):System.Int32 | …}; getters are {@code get_Name()}. */
final class InterfaceMemberTable extends MemberTable {

    private final List<MemberSignature> all = new ArrayList<>();

    InterfaceMemberTable(PSType owner, String declaration) {
        for (String method : declaration.split("\\|")) {
            if (!method.isBlank()) {
                all.add(signature(owner, method.strip()));
            }
        }
    }

    private MemberSignature signature(PSType owner, String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')');
        List<ParameterSignature> parameters = new ArrayList<>();
        for (String parameter : SignatureTypes.splitTopLevel(text.substring(open + 1, close))) {
            int colon = parameter.indexOf(':');
            PSType type = SignatureTypes.parse(parameter.substring(colon + 1), owner.typeArguments());
            parameters.add(new ParameterSignature(parameter.substring(0, colon), type, false, false, false, null));
        }
        PSType result = SignatureTypes.parse(text.substring(close + 2), owner.typeArguments());
        String name = text.substring(0, open);
        return new MemberSignature(all.size(), -1, MemberSort.METHOD, name, false, result, parameters, List.of());
    }

    @Override
    public List<MemberSignature> all() {
        return all;
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        throw new UnsupportedOperationException(
                "an interface has no code for " + all.get(id).name());
    }
}
