package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.MemberSignature.MemberSort;

/**
 * Reads the compact signatures that the processor writes into a member table, one line a member:
 * {@code id;setterId;sort;static;name;type;genericParameters;parameter:type:flags,…}. Flags: {@code p} params, {@code r} by reference,
 * {@code o} optional.
 */
public final class SignatureList {

    private static final int FIELDS = 8;

    private SignatureList() {}

    /** Parses the lines of the type that declares them. */
    public static List<MemberSignature> parse(String owner, String text) {
        PSType type = FacadeTypes.require(owner);
        List<PSType> typeParameters = type.genericDefinition() == null ? List.of() : type.typeArguments();
        List<MemberSignature> all = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                all.add(signature(line.split(";", FIELDS), type, typeParameters));
            }
        }
        return List.copyOf(all);
    }

    private static MemberSignature signature(String[] field, PSType owner, List<PSType> typeParameters) {
        List<PSType> scope = new ArrayList<>(typeParameters);
        List<String> generic = SignatureTypes.splitTopLevel(field[6]);
        for (String name : generic) {
            scope.add(new GenericParameter(name, scope.size() - typeParameters.size(), true));
        }
        MemberSort sort = MemberSort.valueOf(field[2]);
        PSType type = sort == MemberSort.CONSTRUCTOR ? owner : SignatureTypes.parse(field[5], scope);
        return new MemberSignature(
                Integer.parseInt(field[0]),
                Integer.parseInt(field[1]),
                sort,
                field[4],
                field[3].equals("s"),
                type,
                parameters(field[7], scope),
                generic);
    }

    private static List<ParameterSignature> parameters(String text, List<PSType> scope) {
        List<ParameterSignature> parameters = new ArrayList<>();
        for (String parameter : SignatureTypes.splitTopLevel(text)) {
            String[] part = parameter.split(":", 3);
            PSType type = SignatureTypes.parse(part[1], scope);
            boolean params = part[2].indexOf('p') >= 0;
            boolean byRef = part[2].indexOf('r') >= 0;
            parameters.add(new ParameterSignature(part[0], type, params, byRef, part[2].indexOf('o') >= 0, null));
        }
        return parameters;
    }
}
