package mediashell.automation.members;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryValue;

/** {@code $table.key}: the keys of a dictionary read and write like properties, before those of the .NET type. */
final class DictionaryMembers implements MemberContributor {

    @Override
    public boolean accepts(Object base) {
        return base instanceof DictionaryValue;
    }

    @Override
    public Object get(ExecutionContext context, Object base, String name) {
        DictionaryValue dictionary = (DictionaryValue) base;
        Object number = numberKey(name);
        if (number != null && Types.of(dictionary).typeArguments().isEmpty() && dictionary.containsKey(number)) {
            return dictionary.get(number);
        }
        Object key = key(context, dictionary, name);
        return dictionary.containsKey(key) ? dictionary.get(key) : ObjectMembers.MISSING;
    }

    /** {@code $table.10} means the key 10 where there is one. */
    private static Object numberKey(String name) {
        boolean digits = !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(name) : null;
    }

    private static Object key(ExecutionContext context, DictionaryValue dictionary, String name) {
        List<PSType> arguments = Types.of(dictionary).typeArguments();
        if (arguments.size() != 2 || arguments.getFirst() == Types.STRING || arguments.getFirst() == Types.OBJECT) {
            return name;
        }
        Object converted = context.conversions().convertOrNull(name, arguments.getFirst());
        return converted == null ? name : converted;
    }

    @Override
    public boolean set(ExecutionContext context, Object base, String name, Object value) {
        DictionaryValue dictionary = (DictionaryValue) base;
        List<PSType> arguments = Types.of(dictionary).typeArguments();
        Object typed = arguments.size() == 2 ? context.conversions().convert(value, arguments.get(1)) : value;
        dictionary.set(key(context, dictionary, name), typed);
        return true;
    }

    @Override
    public List<PSMemberInfo> properties(ExecutionContext context, Object base) {
        return List.of();
    }
}
