package mediashell.cmdlets.configurationmanager;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.cmdlets.media.ResultObject;
import mediashell.site.SitePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Condition;

/** Base of the Configuration Manager cmdlets: how they treat wildcards, and how they find and write objects. */
abstract class CMCommandBase extends MediaCommandBase {

    /** Takes wildcard characters in values as they are. */
    @Parameter
    boolean disableWildcardHandling;

    /** Takes wildcard characters in values as wildcards. */
    @Parameter
    boolean forceWildcardHandling;

    /** Finds objects by exact names, unless -ForceWildcardHandling was given. */
    final SiteObjects objects() {
        return new SiteObjects(catalog(), forceWildcardHandling);
    }

    /** Finds objects by names with wildcards, unless -DisableWildcardHandling was given. */
    final SiteObjects patterns() {
        return new SiteObjects(catalog(), !disableWildcardHandling);
    }

    /** The packages of one kind that -Id or -Name asks for; an unknown id finds nothing, as the original does. */
    final <T extends SitePackage> void find(Class<T> kind, String[] ids, String name) {
        if (ids == null) {
            patterns().packages(kind, name).forEach(this::write);
            return;
        }
        for (String id : ids) {
            catalog().findPackage(id).filter(kind::isInstance).ifPresent(this::write);
        }
    }

    /** The record of an object that a script passed. */
    final <T> T subject(Object given, Class<T> kind, String parameter, String expected) {
        return ResultObject.subject(given, kind)
                .orElseThrow(() -> failure(
                        "InvalidInputObject",
                        ErrorCategory.InvalidType,
                        PSObject.base(given),
                        "-" + parameter + " needs " + expected + ", but got "
                                + context().conversions().toText(given)));
    }

    /** The chosen sequence as it is now, whatever happened to it since the script got its object. */
    final TaskSequence taskSequence(Object given, String id, String name) {
        if (given != null) {
            TaskSequence object = subject(given, TaskSequence.class, "InputObject", "a task sequence");
            return catalog().requirePackage(TaskSequence.class, object.packageId());
        }
        return id == null
                ? objects().onePackage(TaskSequence.class, name)
                : catalog().requirePackage(TaskSequence.class, id);
    }

    /** Says that parameters of the original have no counterpart here, where they were given. */
    final void noteUnused(String... parameters) {
        for (String each : parameters) {
            if (isBound(each)) {
                writeVerbose("-" + each + " has no effect: the catalogue of Mediashell keeps nothing of it");
            }
        }
    }

    /** The conditions that a script passed. */
    final List<Condition.Operand> operands(Object[] given, String parameter) {
        List<Condition.Operand> operands = new ArrayList<>();
        for (Object each : given == null ? new Object[0] : given) {
            operands.add(subject(each, Condition.Operand.class, parameter, "conditions"));
        }
        return operands;
    }
}
