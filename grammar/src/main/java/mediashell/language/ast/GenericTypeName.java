package mediashell.language.ast;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A type name with type arguments: {@code Dictionary[string,int]}.
 *
 * @param extent the text that the name covers
 * @param typeName the name before the brackets
 * @param genericArguments the type arguments in order
 */
public record GenericTypeName(ScriptExtent extent, ITypeName typeName, List<ITypeName> genericArguments)
        implements ITypeName {
    public GenericTypeName {
        genericArguments = List.copyOf(genericArguments);
    }

    @Override
    public String fullName() {
        var arguments = genericArguments.stream()
                .map(argument ->
                        argument.assemblyName() == null ? argument.fullName() : "[" + argument.fullName() + "]")
                .collect(Collectors.joining(",", "[", "]"));
        return typeName.name() + arguments + (assemblyName() == null ? "" : "," + assemblyName());
    }

    @Override
    public String name() {
        return typeName.name()
                + genericArguments.stream().map(ITypeName::name).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String assemblyName() {
        return typeName.assemblyName();
    }

    @Override
    public boolean isGeneric() {
        return true;
    }
}
