package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The members added to one object, in insertion order, names compared without regard to case. Most objects have a handful, which are
 * searched one by one; a table of names is made for more.
 */
public final class MemberCollection {

    private static final int MOST_WITHOUT_TABLE = 12;

    private final List<PSMemberInfo> members = new ArrayList<>(4);
    /** The place of each name, once there are many. */
    private Map<String, Integer> places;

    public PSMemberInfo get(String name) {
        int place = place(name);
        return place < 0 ? null : members.get(place);
    }

    private int place(String name) {
        if (places != null) {
            return places.getOrDefault(fold(name), -1);
        }
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a member, or replaces one of the same name at its place. */
    public void put(PSMemberInfo member) {
        int place = place(member.name());
        if (place >= 0) {
            members.set(place, member);
            return;
        }
        members.add(member);
        if (places != null) {
            places.put(fold(member.name()), members.size() - 1);
        } else if (members.size() > MOST_WITHOUT_TABLE) {
            index();
        }
    }

    private void index() {
        places = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            places.put(fold(members.get(i).name()), i);
        }
    }

    /** Removes a member; a missing one is no error. */
    public void remove(String name) {
        int place = place(name);
        if (place >= 0) {
            members.remove(place);
            if (places != null) {
                index();
            }
        }
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public int size() {
        return members.size();
    }

    public Collection<PSMemberInfo> all() {
        return Collections.unmodifiableList(members);
    }

    /** A snapshot for walks during which members may change. */
    public List<PSMemberInfo> snapshot() {
        return new ArrayList<>(members);
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
