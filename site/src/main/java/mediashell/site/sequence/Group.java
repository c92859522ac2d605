package mediashell.site.sequence;

import java.util.List;

/** Members that run together under one condition. */
public record Group(
        String name,
        String description,
        boolean enabled,
        boolean continueOnError,
        Condition condition,
        List<SequenceMember> members)
        implements SequenceMember {

    public Group {
        members = List.copyOf(members);
    }

    public static Group of(String name, SequenceMember... members) {
        return new Group(name, "", true, false, Condition.ALWAYS, List.of(members));
    }

    public Group withMembers(List<SequenceMember> other) {
        return new Group(name, description, enabled, continueOnError, condition, other);
    }

    /** As {@link Sequence#insert}. */
    public Group insert(int startIndex, List<? extends SequenceMember> added) {
        return withMembers(MemberLists.insert(members, startIndex, added));
    }

    @Override
    public Group withCondition(Condition other) {
        return new Group(name, description, enabled, continueOnError, other, members);
    }

    @Override
    public Group withEnabled(boolean value) {
        return new Group(name, description, value, continueOnError, condition, members);
    }

    @Override
    public Group withName(String value) {
        return new Group(value, description, enabled, continueOnError, condition, members);
    }

    public Group withDescription(String value) {
        return new Group(name, value, enabled, continueOnError, condition, members);
    }

    public Group withContinueOnError(boolean value) {
        return new Group(name, description, enabled, value, condition, members);
    }
}
