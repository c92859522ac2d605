package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.MemberSignature.MemberSort;

/** The one member of a delegate type that matters: {@code Invoke}, with the delegate's parameters. */
final class DelegateMemberTable extends MemberTable {

    private final List<MemberSignature> all;

    /** @param declaration {@code T,TResult arg:T TResult} or, not generic, {@code - arg:Type Result}; no parameters is {@code -} */
    DelegateMemberTable(PSType owner, String declaration) {
        String[] words = declaration.split(" ");
        List<ParameterSignature> parameters = new ArrayList<>();
        if (!words[1].equals("-")) {
            for (String parameter : SignatureTypes.splitTopLevel(words[1])) {
                int colon = parameter.indexOf(':');
                PSType type = SignatureTypes.parse(parameter.substring(colon + 1), owner.typeArguments());
                parameters.add(new ParameterSignature(parameter.substring(0, colon), type, false, false, false, null));
            }
        }
        PSType result = SignatureTypes.parse(words[2], owner.typeArguments());
        this.all =
                List.of(new MemberSignature(0, -1, MemberSort.METHOD, "Invoke", false, result, parameters, List.of()));
    }

    @Override
    public List<MemberSignature> all() {
        return all;
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        return ((DelegateValue) self).invoke(context, arguments);
    }
}
