package mediashell.automation.members;

import java.util.List;

/** All overloads of one name on one type, the type's own before inherited ones. */
public record MethodGroup(String name, List<Overload> overloads) {

    /** The lines of {@code OverloadDefinitions}. */
    public List<String> definitions() {
        return overloads.stream().map(Overload::definition).toList();
    }
}
