package mediashell.site.sequence;

import java.util.ArrayList;
import java.util.List;

/** Edits of member lists, which sequences and groups share. */
final class MemberLists {

    private MemberLists() {}

    static List<SequenceMember> insert(
            List<SequenceMember> members, int startIndex, List<? extends SequenceMember> added) {
        List<SequenceMember> all = new ArrayList<>(members);
        all.addAll(Math.clamp(startIndex, 0, members.size()), added);
        return all;
    }
}
