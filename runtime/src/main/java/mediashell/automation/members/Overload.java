package mediashell.automation.members;

import java.util.List;
import java.util.stream.Collectors;

import mediashell.automation.types.CallContext;
import mediashell.automation.types.DerivedObject;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.MemberTable;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;

/**
 * One signature with the table that runs it.
 *
 * @param declaring the type that declares it
 * @param owner the type through which it was found; constructors and static members run for it
 */
public record Overload(PSType declaring, PSType owner, MemberTable table, MemberSignature signature) {

    public List<ParameterSignature> parameters() {
        return signature.parameters();
    }

    boolean hasParams() {
        return !parameters().isEmpty() && parameters().getLast().isParams();
    }

    /** Whether an interface of the type that declares the method has it too; PowerShell lists both. */
    boolean isRepeatedByInterface() {
        return signature.sort() == MemberSignature.MemberSort.METHOD
                && !signature.isStatic()
                && declaring.interfaces().stream()
                        .flatMap(contract -> contract.members().all().stream())
                        .anyMatch(other -> other.name().equals(signature.name())
                                && other.parameters().size() == parameters().size());
    }

    boolean isConstructor() {
        return signature.sort() == MemberSignature.MemberSort.CONSTRUCTOR;
    }

    /** Runs it; arguments are converted already. */
    Object invoke(CallContext context, Object target, Object[] arguments) {
        boolean onType = signature.isStatic() || isConstructor();
        return table.invoke(signature.id(), context, onType ? owner : receiver(target), arguments);
    }

    /** What the member works on: of a script object, the part that its .NET base class made. */
    Object receiver(Object target) {
        boolean inherited = target instanceof DerivedObject && table.wrapsExceptions() && declaring != Types.OBJECT;
        Object part = inherited ? ((DerivedObject) target).baseValue() : null;
        return part == null ? target : part;
    }

    boolean isHidden() {
        return table.isHidden(signature.id());
    }

    /** As {@code OverloadDefinitions} shows it. */
    public String definition() {
        String parameters =
                parameters().stream().map(Overload::parameterText).collect(Collectors.joining(", ", "(", ")"));
        if (isConstructor()) {
            return owner.displayName() + " new" + parameters;
        }
        String generic = signature.genericParameters().isEmpty()
                ? ""
                : "[" + String.join(", ", signature.genericParameters()) + "]";
        String prefix = signature.isStatic() ? "static " : "";
        return prefix + signature.type().displayName() + " " + signature.name() + generic + parameters;
    }

    private static String parameterText(ParameterSignature parameter) {
        String prefix = parameter.isParams() ? "Params " : "";
        String type = parameter.byRef()
                ? "[ref] " + parameter.type().displayName()
                : parameter.type().displayName();
        return prefix + type + " " + parameter.name();
    }
}
