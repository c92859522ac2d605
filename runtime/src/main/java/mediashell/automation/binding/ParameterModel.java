package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a command with their sets as bits of a long (at most 63 named sets). {@link #ALL_SETS} stands for "every set", declared
 * or not, as in PowerShell's MergedCommandParameterMetadata.
 */
final class ParameterModel {

    static final long ALL_SETS = -1L;

    private final List<BindableParameter> parameters;
    private final Map<String, Long> flags;
    private final long defaultFlag;

    private ParameterModel(List<BindableParameter> parameters, Map<String, Long> flags, long defaultFlag) {
        this.parameters = List.copyOf(parameters);
        this.flags = flags;
        this.defaultFlag = defaultFlag;
    }

    static ParameterModel of(CommandMetadata metadata) {
        Map<String, Long> flags = new LinkedHashMap<>();
        List<BindableParameter> all = new ArrayList<>(metadata.parameters().size() + 12);
        append(all, metadata.parameters(), BindableParameter.Origin.OWN, flags);
        long defaultFlag = defaultFlag(metadata.defaultParameterSetName(), flags);
        if (metadata.advanced()) {
            append(all, CommonParameters.metadata(metadata), BindableParameter.Origin.COMMON, flags);
        }
        return new ParameterModel(all, flags, defaultFlag);
    }

    /** This model plus the parameters that a command adds while it is bound. */
    ParameterModel with(List<ParameterMetadata> dynamic) {
        Map<String, Long> more = new LinkedHashMap<>(flags);
        List<BindableParameter> all = new ArrayList<>(parameters);
        append(all, dynamic, BindableParameter.Origin.DYNAMIC, more);
        return new ParameterModel(all, more, defaultFlag);
    }

    private static long defaultFlag(String name, Map<String, Long> flags) {
        if (name == null || name.isEmpty()) {
            return 0;
        }
        return name.equalsIgnoreCase(ParameterSetRole.ALL) ? ALL_SETS : flagOf(name, flags);
    }

    private static void append(
            List<BindableParameter> to,
            List<ParameterMetadata> from,
            BindableParameter.Origin origin,
            Map<String, Long> flags) {
        for (int i = 0; i < from.size(); i++) {
            List<BindableParameter.Role> roles = new ArrayList<>();
            for (ParameterSetRole role : from.get(i).sets()) {
                boolean all = role.set().equalsIgnoreCase(ParameterSetRole.ALL);
                roles.add(new BindableParameter.Role(all ? ALL_SETS : flagOf(role.set(), flags), role));
            }
            to.add(new BindableParameter(from.get(i), origin, i, roles));
        }
    }

    private static long flagOf(String set, Map<String, Long> flags) {
        for (Map.Entry<String, Long> known : flags.entrySet()) {
            if (known.getKey().equalsIgnoreCase(set)) {
                return known.getValue();
            }
        }
        if (flags.size() == 63) {
            throw new IllegalArgumentException(
                    "a command cannot have more than 63 parameter sets; one too many: " + set);
        }
        long flag = 1L << flags.size();
        flags.put(set, flag);
        return flag;
    }

    List<BindableParameter> parameters() {
        return parameters;
    }

    /** How many named sets there are. */
    int setCount() {
        return flags.size();
    }

    /** The bit of the default set, 0 when none was declared. */
    long defaultFlag() {
        return defaultFlag;
    }

    /** A parameter set by its bit. */
    record NamedSet(String name, long flag) {}

    /** The declared sets, or the one that stands for all. */
    List<NamedSet> sets() {
        if (flags.isEmpty()) {
            return List.of(new NamedSet(ParameterSetRole.ALL, ALL_SETS));
        }
        List<NamedSet> sets = new ArrayList<>();
        flags.forEach((name, flag) -> sets.add(new NamedSet(name, flag)));
        return sets;
    }

    /** The name of the lowest set among {@code sets}; PowerShell's name for all when nothing was narrowed. */
    String nameOf(long sets) {
        if (sets == ALL_SETS || sets == 0) {
            return ParameterSetRole.ALL;
        }
        for (Map.Entry<String, Long> known : flags.entrySet()) {
            if ((known.getValue() & sets) != 0) {
                return known.getKey();
            }
        }
        return ParameterSetRole.ALL;
    }
}
