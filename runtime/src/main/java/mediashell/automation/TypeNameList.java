package mediashell.automation;

import java.util.AbstractList;
import java.util.List;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** The type names of one object, most specific first, as {@code .PSTypeNames} offers them for reading and changing. */
public final class TypeNameList {

    private final ListObject value;

    public TypeNameList(List<String> names) {
        value = new ListObject(
                GenericType.of(
                        FacadeTypes.require("System.Collections.ObjectModel.Collection`1"), List.of(Types.STRING)),
                names);
    }

    /** The names; changes go through. */
    public List<String> names() {
        return new Names(value.items());
    }

    /** The collection that scripts read and change. */
    public ListObject asValue() {
        return value;
    }

    private static final class Names extends AbstractList<String> {

        private final List<Object> items;

        Names(List<Object> items) {
            this.items = items;
        }

        @Override
        public String get(int index) {
            return (String) items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String set(int index, String name) {
            return (String) items.set(index, name);
        }

        @Override
        public void add(int index, String name) {
            items.add(index, name);
        }

        @Override
        public String remove(int index) {
            return (String) items.remove(index);
        }
    }
}
