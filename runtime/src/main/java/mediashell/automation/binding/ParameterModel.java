package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a command with their sets as bits of an int (at most 31 named sets). {@link #ALL_SETS} stands for "every set", declared
 * or not, as in PowerShell's MergedCommandParameterMetadata.
 */
final class ParameterModel {

    static final int ALL_SETS = -1;

    private final List<BindableParameter> parameters;
    private final Map<String, Integer> flags;
    private final int defaultFlag;

    private ParameterModel(List<BindableParameter> parameters, Map<String, Integer> flags, int defaultFlag) {
        this.parameters = List.copyOf(parameters);
        this.flags = flags;
        this.defaultFlag = defaultFlag;
    }

    static ParameterModel of(CommandMetadata metadata) {
        Map<String, Integer> flags = new LinkedHashMap<>();
        List<BindableParameter> all = new ArrayList<>(metadata.parameters().size() + 12);
        append(all, metadata.parameters(), BindableParameter.Origin.OWN, flags);
        int defaultFlag = defaultFlag(metadata.defaultParameterSetName(), flags);
        if (metadata.advanced()) {
            append(all, CommonParameters.metadata(metadata), BindableParameter.Origin.COMMON, flags);
        }
        return new ParameterModel(all, flags, defaultFlag);
    }

    /** This model plus the parameters that a command adds while it is bound. */
    ParameterModel with(List<ParameterMetadata> dynamic) {
        Map<String, Integer> more = new LinkedHashMap<>(flags);
        List<BindableParameter> all = new ArrayList<>(parameters);
        append(all, dynamic, BindableParameter.Origin.DYNAMIC, more);
        return new ParameterModel(all, more, defaultFlag);
    }

    private static int defaultFlag(String name, Map<String, Integer> flags) {
        if (name == null || name.isEmpty()) {
            return 0;
        }
        return name.equalsIgnoreCase(ParameterSetRole.ALL) ? ALL_SETS : flagOf(name, flags);
    }

    private static void append(
            List<BindableParameter> to,
            List<ParameterMetadata> from,
            BindableParameter.Origin origin,
            Map<String, Integer> flags) {
        for (int i = 0; i < from.size(); i++) {
            List<BindableParameter.Role> roles = new ArrayList<>();
            for (ParameterSetRole role : from.get(i).sets()) {
                boolean all = role.set().equalsIgnoreCase(ParameterSetRole.ALL);
                roles.add(new BindableParameter.Role(all ? ALL_SETS : flagOf(role.set(), flags), role));
            }
            to.add(new BindableParameter(from.get(i), origin, i, roles));
        }
    }

    private static int flagOf(String set, Map<String, Integer> flags) {
        for (Map.Entry<String, Integer> known : flags.entrySet()) {
            if (known.getKey().equalsIgnoreCase(set)) {
                return known.getValue();
            }
        }
        if (flags.size() == 31) {
            throw new IllegalArgumentException(
                    "a command cannot have more than 31 parameter sets; one too many: " + set);
        }
        int flag = 1 << flags.size();
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
    int defaultFlag() {
        return defaultFlag;
    }

    /** The name of the lowest set among {@code sets}; PowerShell's name for all when nothing was narrowed. */
    String nameOf(int sets) {
        if (sets == ALL_SETS || sets == 0) {
            return ParameterSetRole.ALL;
        }
        for (Map.Entry<String, Integer> known : flags.entrySet()) {
            if ((known.getValue() & sets) != 0) {
                return known.getKey();
            }
        }
        return ParameterSetRole.ALL;
    }
}
