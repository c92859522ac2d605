package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parameter sets are still possible during one binding, and the rules that narrow them down to one (ValidateParameterSets of
 * PowerShell's CmdletParameterBinderController).
 */
final class ParameterSetSelection {

    private final BindingErrors errors;
    private ParameterModel model;
    private long current = ParameterModel.ALL_SETS;
    private String name = ParameterSetRole.ALL;

    ParameterSetSelection(ParameterModel model, BindingErrors errors) {
        this.model = model;
        this.errors = errors;
    }

    void setModel(ParameterModel extended) {
        this.model = extended;
    }

    long current() {
        return current;
    }

    void restore(long sets) {
        current = sets;
    }

    /** The set's name as far as it is decided. */
    String name() {
        return name;
    }

    /** Keeps only the sets that a bound parameter is in. */
    void narrow(BindableParameter bound) {
        if (!bound.isInAllSets()) {
            current &= bound.mask();
        }
    }

    private int count() {
        return current == ParameterModel.ALL_SETS ? 1 : Long.bitCount(current);
    }

    /**
     * Checks that at least one set is left and picks the default where several are.
     *
     * @param beforeInput whether pipeline objects may still narrow the choice
     * @param takeDefault whether the default set becomes the choice
     * @return the number of sets that are still possible
     */
    int validate(List<BindableParameter> unbound, boolean beforeInput, boolean takeDefault) {
        int count = count();
        if (count == 0) {
            throw errors.ambiguousParameterSet();
        }
        return count > 1
                ? chooseAmong(unbound, count, beforeInput, takeDefault)
                : decide(unbound, beforeInput, takeDefault);
    }

    private int chooseAmong(List<BindableParameter> unbound, int count, boolean beforeInput, boolean takeDefault) {
        long preferred = model.defaultFlag();
        if (preferred != 0 && (current & preferred) != 0) {
            name = model.nameOf(preferred);
            if (takeDefault) {
                current = preferred;
                return 1;
            }
            return count;
        }
        if (beforeInput && someSetTakesInput(unbound)) {
            return count;
        }
        return resolveByMandatory(unbound);
    }

    private int decide(List<BindableParameter> unbound, boolean beforeInput, boolean takeDefault) {
        int count = 1;
        if (current == ParameterModel.ALL_SETS) {
            count = Math.max(1, model.setCount());
            if (beforeInput && someSetTakesInput(unbound)) {
                return named(count);
            }
            if (model.defaultFlag() != 0) {
                if (takeDefault) {
                    current = model.defaultFlag();
                    count = 1;
                }
            } else if (count > 1) {
                count = resolveByMandatory(unbound);
            }
        }
        return named(count);
    }

    /** As long as every set is possible the default one gives its name. */
    private int named(int count) {
        boolean open = current == ParameterModel.ALL_SETS && model.defaultFlag() != 0;
        name = model.nameOf(open ? model.defaultFlag() : current);
        return count;
    }

    private boolean someSetTakesInput(List<BindableParameter> unbound) {
        for (BindableParameter parameter : unbound) {
            if (parameter.takesPipelineIn(current)) {
                return true;
            }
        }
        return false;
    }

    /** Of several sets the one without unbound mandatory parameters wins, if there is exactly one. */
    private int resolveByMandatory(List<BindableParameter> unbound) {
        long declared = 0;
        for (BindableParameter parameter : model.parameters()) {
            if (!parameter.isInAllSets()) {
                declared |= parameter.mask();
            }
        }
        long remaining = current & declared;
        for (BindableParameter parameter : unbound) {
            for (BindableParameter.Role role : parameter.roles()) {
                if (role.role().mandatory() && role.flag() != ParameterModel.ALL_SETS) {
                    remaining &= ~role.flag();
                }
            }
        }
        if (Long.bitCount(remaining) != 1) {
            throw errors.ambiguousParameterSet();
        }
        current = remaining;
        name = model.nameOf(current);
        return 1;
    }

    /** With pipeline input expected, drops the sets that can no longer take any. */
    boolean keepSetsThatTakeInput(List<BindableParameter> unbound) {
        long taking = 0;
        boolean anywhere = false;
        for (BindableParameter parameter : unbound) {
            for (BindableParameter.Role role : parameter.roles()) {
                if (!role.role().valueFromPipeline() && !role.role().valueFromPipelineByPropertyName()) {
                    continue;
                }
                anywhere |= parameter.isInAllSets();
                taking |= role.flag();
            }
        }
        long kept = anywhere || taking == 0 ? current : current & taking;
        if (kept == 0 || kept == current) {
            return false;
        }
        current = kept;
        return true;
    }

    /** Fixes the choice before the command runs. */
    void verifySelected(List<BindableParameter> unbound) {
        if (model.setCount() <= 1 && model.defaultFlag() == 0) {
            name = model.nameOf(current);
            return;
        }
        if (current == ParameterModel.ALL_SETS || Long.bitCount(current) > 1) {
            validate(unbound, false, true);
        }
        name = model.nameOf(current);
    }

    /**
     * The mandatory parameters that nothing can supply any more. Sets that lack something drop out as long as another one is complete.
     *
     * @param expectsInput whether parameters that take pipeline input may still be bound
     */
    List<BindableParameter> missing(List<BindableParameter> unbound, boolean expectsInput) {
        if (current == ParameterModel.ALL_SETS || Long.bitCount(current) == 1) {
            return missingIn(current, unbound, expectsInput);
        }
        long complete = 0;
        for (long rest = current; rest != 0; rest &= rest - 1) {
            long set = Long.lowestOneBit(rest);
            if (missingIn(set, unbound, expectsInput).isEmpty()) {
                complete |= set;
            }
        }
        if (complete == 0) {
            long preferred = current & model.defaultFlag();
            return missingIn(preferred != 0 ? preferred : Long.lowestOneBit(current), unbound, expectsInput);
        }
        current = complete;
        return List.of();
    }

    private static List<BindableParameter> missingIn(long sets, List<BindableParameter> unbound, boolean expectsInput) {
        List<BindableParameter> missing = new ArrayList<>();
        for (BindableParameter parameter : unbound) {
            boolean needed = sets == ParameterModel.ALL_SETS
                    ? parameter.isInAllSets() && parameter.isMandatorySomewhere()
                    : parameter.isMandatoryIn(sets);
            if (needed && !(expectsInput && parameter.takesPipelineIn(sets))) {
                missing.add(parameter);
            }
        }
        return missing;
    }
}
