package mediashell.automation.types;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What types with a full name of their own share: the parts of the name and the inherited interfaces. */
abstract class NamedType extends PSType {

    private final String fullName;
    private List<PSType> interfaces;

    NamedType(String fullName) {
        this.fullName = fullName;
    }

    @Override
    public final String fullName() {
        return fullName;
    }

    @Override
    public final String name() {
        int plus = fullName.lastIndexOf('+');
        return fullName.substring(Math.max(plus, fullName.lastIndexOf('.')) + 1);
    }

    @Override
    public final String namespace() {
        int plus = fullName.indexOf('+');
        int dot = fullName.lastIndexOf('.', plus < 0 ? fullName.length() : plus);
        return dot < 0 ? null : fullName.substring(0, dot);
    }

    /** The interfaces that the declaration itself names. */
    abstract List<PSType> declaredInterfaces();

    @Override
    public final List<PSType> interfaces() {
        if (interfaces == null) {
            Set<PSType> all = new LinkedHashSet<>();
            if (baseType() != null) {
                all.addAll(baseType().interfaces());
            }
            for (PSType declared : declaredInterfaces()) {
                all.add(declared);
                all.addAll(declared.interfaces());
            }
            interfaces = List.copyOf(all);
        }
        return interfaces;
    }

    @Override
    public final String displayName() {
        String accelerator = TypeAccelerators.shortNameOf(fullName);
        return accelerator != null ? accelerator : fullName;
    }
}
