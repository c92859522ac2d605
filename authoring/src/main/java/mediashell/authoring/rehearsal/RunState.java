package mediashell.authoring.rehearsal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import mediashell.media.plan.MediaKind;
import mediashell.site.sequence.KnownVariables;
import mediashell.site.sequence.Step;
import mediashell.site.sequence.Truth;

/** What is known of task sequence variables at a point of a run. */
final class RunState {

    private static final String PREFIX = "SMS_TaskSequence_";
    private static final String IN_WINDOWS_PE = "_SMSTSInWinPE";
    private static final String READ_ONLY = "_SMSTS";

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> absent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** At the start: the medium has started Windows PE and set its variables; capture media start in the Windows that they capture. */
    RunState(Map<String, String> variables) {
        values.putAll(variables);
        String mediaType = values.get("_SMSTSMediaType");
        values.put(
                IN_WINDOWS_PE, Boolean.toString(!MediaKind.CAPTURE.mediaType().equals(mediaType)));
        if (MediaKind.STANDALONE.mediaType().equals(mediaType)) {
            absent.addAll(AbsentVariables.ON_STANDALONE_MEDIA);
        }
    }

    KnownVariables known() {
        return new KnownVariables(values, absent);
    }

    /** What a step leaves behind that ran, or may have run. */
    void after(Step step, Truth ran) {
        if (ran == Truth.FALSE) {
            return;
        }
        String type = step.type().startsWith(PREFIX) ? step.type().substring(PREFIX.length()) : step.type();
        switch (type) {
            case "SetVariableAction" -> set(step, ran);
            case "SetDynamicVariablesAction" -> values.keySet().removeIf(name -> !isReadOnly(name));
            case "RebootAction", "SetupWindowsAndSMSAction" ->
                values.remove(IN_WINDOWS_PE); // started from where it says
            default -> {
                // other steps set what nobody can know beforehand
            }
        }
    }

    /** A value with variables of its own in it is known when the step runs, not before. */
    private void set(Step step, Truth ran) {
        String name = step.property("VariableName").orElse("");
        String value = step.property("VariableValue").orElse("");
        if (isReadOnly(name)) {
            return;
        }
        if (ran == Truth.TRUE && value.indexOf('%') < 0) {
            values.put(name, value);
        } else {
            values.remove(name);
        }
    }

    /** Names with an underscore belong to the engine, and steps cannot set them. */
    private static boolean isReadOnly(String name) {
        return name.regionMatches(true, 0, READ_ONLY, 0, READ_ONLY.length());
    }
}
