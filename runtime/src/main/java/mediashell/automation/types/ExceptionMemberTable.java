package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.types.MemberSignature.MemberSort;

/**
 * The members of an exception type from its declaration: the three usual constructors, further ones, and properties that live in
 * {@link DotNetException#properties()}.
 */
final class ExceptionMemberTable extends MemberTable {

    private static final ParameterSignature MESSAGE = parameter("message", "System.String");
    private static final ParameterSignature INNER = parameter("innerException", "System.Exception");
    private final PSType owner;
    private final List<MemberSignature> all = new ArrayList<>();

    /** @param declaration {@code Property:Type Property:Type | parameter,parameter | parameter} */
    ExceptionMemberTable(PSType owner, String declaration) {
        this.owner = owner;
        String[] parts = declaration.split("\\|");
        addConstructor(List.of());
        addConstructor(List.of(MESSAGE));
        addConstructor(List.of(MESSAGE, INNER));
        for (int i = 1; i < parts.length; i++) {
            addConstructor(parameters(parts[i].strip()));
        }
        for (String property : parts[0].strip().split(" ")) {
            if (!property.isEmpty()) {
                addProperty(property);
            }
        }
    }

    private static ParameterSignature parameter(String name, String type) {
        return new ParameterSignature(name, FacadeTypes.require(type), false, false, false, null);
    }

    private static List<ParameterSignature> parameters(String names) {
        List<ParameterSignature> parameters = new ArrayList<>();
        for (String name : names.split(",")) {
            int colon = name.indexOf(':');
            parameters.add(
                    switch (name) {
                        case "message" -> MESSAGE;
                        case "innerException" -> INNER;
                        default ->
                            colon < 0
                                    ? parameter(name, "System.String")
                                    : parameter(name.substring(0, colon), name.substring(colon + 1));
                    });
        }
        return parameters;
    }

    private void addConstructor(List<ParameterSignature> parameters) {
        List<String> shape = parameters.stream().map(p -> p.type().fullName()).toList();
        all.removeIf(s ->
                s.parameters().stream().map(p -> p.type().fullName()).toList().equals(shape));
        all.add(new MemberSignature(
                all.size(), -1, MemberSort.CONSTRUCTOR, ".ctor", false, owner, parameters, List.of()));
    }

    private void addProperty(String declaration) {
        int colon = declaration.indexOf(':');
        PSType type = SignatureTypes.parse(declaration.substring(colon + 1), List.of());
        String name = declaration.substring(0, colon);
        all.add(new MemberSignature(all.size(), -1, MemberSort.PROPERTY, name, false, type, List.of(), List.of()));
    }

    @Override
    public List<MemberSignature> all() {
        return all;
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        for (MemberSignature signature : all) {
            if (signature.id() == id) {
                return signature.sort() == MemberSort.CONSTRUCTOR
                        ? construct(signature, self, arguments)
                        : property((DotNetException) self, signature.name());
            }
        }
        throw new IllegalArgumentException(owner + " has no member " + id);
    }

    private static Object property(DotNetException exception, String name) {
        return switch (name) {
            case "ErrorRecord" -> record(exception);
            case "WasThrownFromThrowStatement" -> exception.isScriptTerminating();
            default -> exception.properties().get(name);
        };
    }

    private static ErrorRecord record(DotNetException exception) {
        if (exception.errorRecord() == null) {
            String id = exception.psType().name();
            exception.withErrorRecord(new ErrorRecord(exception, id, ErrorCategory.NotSpecified, null));
        }
        return exception.errorRecord();
    }

    private Object construct(MemberSignature signature, Object self, Object[] arguments) {
        PSType type = self instanceof PSType derived ? derived : owner;
        String message = null;
        DotNetException inner = null;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = signature.parameters().get(i).name();
            names.add(name);
            message = name.equals("message") ? (String) arguments[i] : message;
            inner = name.equals("innerException") ? (DotNetException) arguments[i] : inner;
        }
        DotNetException made =
                new DotNetException(type, message != null ? message : ExceptionMessages.standard(type), inner);
        for (int i = 0; i < arguments.length; i++) {
            String name = names.get(i);
            if (!name.equals("message") && !name.equals("innerException")) {
                made.properties().put(Character.toUpperCase(name.charAt(0)) + name.substring(1), arguments[i]);
            }
        }
        return made;
    }
}
