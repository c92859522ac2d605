package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A parameter as the binder sees it: its parameter sets as bits, and where its values go. Immutable.
 */
final class BindableParameter {

    /** Whose parameter it is. */
    enum Origin {
        OWN,
        COMMON,
        DYNAMIC
    }

    /** A role with its set as a bit; {@link ParameterModel#ALL_SETS} when it is in all. */
    record Role(long flag, ParameterSetRole role) {}

    private final ParameterMetadata metadata;
    private final Origin origin;
    private final int index;
    private final List<Role> roles;
    private final long mask;
    private final ArgumentKind kind;
    private final boolean takesPipeline;

    BindableParameter(ParameterMetadata metadata, Origin origin, int index, List<Role> roles) {
        this.metadata = metadata;
        this.origin = origin;
        this.index = index;
        this.roles = roles;
        long all = 0;
        for (Role role : roles) {
            all |= role.flag();
        }
        this.mask = all;
        this.kind = ArgumentKind.of(metadata);
        this.takesPipeline = takesPipelineIn(ParameterModel.ALL_SETS);
    }

    ParameterMetadata metadata() {
        return metadata;
    }

    String name() {
        return metadata.name();
    }

    Origin origin() {
        return origin;
    }

    /** The position in the list of its origin. */
    int index() {
        return index;
    }

    ArgumentKind kind() {
        return kind;
    }

    boolean isSwitch() {
        return metadata.isSwitch();
    }

    /** The sets it belongs to. */
    long mask() {
        return mask;
    }

    boolean isIn(long sets) {
        return (mask & sets) != 0;
    }

    boolean isInAllSets() {
        return mask == ParameterModel.ALL_SETS;
    }

    List<Role> roles() {
        return roles;
    }

    List<Role> rolesIn(long sets) {
        List<Role> matching = new ArrayList<>(roles.size());
        for (Role role : roles) {
            if ((role.flag() & sets) != 0) {
                matching.add(role);
            }
        }
        return matching;
    }

    boolean isMandatoryIn(long sets) {
        for (Role role : roles) {
            if ((role.flag() & sets) != 0 && role.role().mandatory()) {
                return true;
            }
        }
        return false;
    }

    boolean isMandatorySomewhere() {
        return isMandatoryIn(ParameterModel.ALL_SETS);
    }

    /** Whether pipeline objects can go to it in some set. */
    boolean takesPipeline() {
        return takesPipeline;
    }

    boolean takesPipelineIn(long sets) {
        for (Role role : roles) {
            if ((role.flag() & sets) != 0
                    && (role.role().valueFromPipeline() || role.role().valueFromPipelineByPropertyName())) {
                return true;
            }
        }
        return false;
    }

    boolean takesRemainingIn(long sets) {
        for (Role role : roles) {
            if ((role.flag() & sets) != 0 && role.role().valueFromRemainingArguments()) {
                return true;
            }
        }
        return false;
    }

    boolean isNamed(String wanted) {
        if (metadata.name().equalsIgnoreCase(wanted)) {
            return true;
        }
        for (String alias : metadata.aliases()) {
            if (alias.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name or an alias begins with {@code start}. */
    boolean begins(String start) {
        if (beginsWith(metadata.name(), start)) {
            return true;
        }
        for (String alias : metadata.aliases()) {
            if (beginsWith(alias, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(String name, String start) {
        return name.regionMatches(true, 0, start, 0, start.length());
    }

    @Override
    public String toString() {
        return metadata.name() + " " + origin.name().toLowerCase(Locale.ROOT);
    }
}
