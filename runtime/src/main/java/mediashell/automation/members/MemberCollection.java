package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The members added to one object, in insertion order, names compared without regard to case. */
public final class MemberCollection {

    private final LinkedHashMap<String, PSMemberInfo> members = new LinkedHashMap<>();

    public PSMemberInfo get(String name) {
        return members.get(fold(name));
    }

    /** Adds a member, or replaces one of the same name at its place. */
    public void put(PSMemberInfo member) {
        members.put(fold(member.name()), member);
    }

    /** Removes a member; a missing one is no error. */
    public void remove(String name) {
        members.remove(fold(name));
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public int size() {
        return members.size();
    }

    public Collection<PSMemberInfo> all() {
        return members.values();
    }

    /** A snapshot for walks during which members may change. */
    public List<PSMemberInfo> snapshot() {
        return new ArrayList<>(members.values());
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
