package mediashell.automation;

import java.util.ArrayList;
import java.util.List;

/** The type names of one object, most specific first, as {@code .PSTypeNames} offers them for reading and changing. */
public final class TypeNameList {

    private final List<String> names;

    public TypeNameList(List<String> names) {
        this.names = new ArrayList<>(names);
    }

    public List<String> names() {
        return names;
    }
}
