package mediashell.automation.pipeline;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.SessionErrors;

/** ShouldProcess and ShouldContinue of one run: -WhatIf, -Confirm, the preference variables, and the answers "to all". */
final class Confirmation {

    private static final int YES = 0;
    private static final int YES_TO_ALL = 1;
    private static final int NO_TO_ALL = 3;
    private static final List<ChoiceDescription> CHOICES = List.of(
            new ChoiceDescription("&Yes", "do this one"),
            new ChoiceDescription("Yes to &All", "do this and all that follow"),
            new ChoiceDescription("&No", "leave this one out"),
            new ChoiceDescription("No to A&ll", "leave this and all that follow out"));

    private final DefaultCommandRuntime runtime;
    private Boolean toAll;

    Confirmation(DefaultCommandRuntime runtime) {
        this.runtime = runtime;
    }

    boolean shouldProcess(String target, String action) {
        String verb = action != null ? action : runtime.commandName();
        String sentence = "Performing the operation \"" + verb + "\" on target \"" + target + "\".";
        return shouldProcess(sentence, sentence, "Confirm");
    }

    /** Tells -WhatIf and -Verbose the description, and asks the query below the caption where a question is due. */
    boolean shouldProcess(String description, String query, String caption) {
        if (isWhatIf()) {
            writeHostLine("What if: " + description);
            return false;
        }
        runtime.writeVerbose(description);
        return !asksFor(runtime.processor().metadata().confirmImpact()) || ask(caption, query);
    }

    boolean isWhatIf() {
        Boolean given = runtime.commonParameters().flag("WhatIf");
        if (given != null) {
            return given;
        }
        Object preference = runtime.context().sessionState().value("WhatIfPreference");
        return preference != null && runtime.context().conversions().isTrue(preference);
    }

    private boolean asksFor(ConfirmImpact impact) {
        Boolean given = runtime.commonParameters().flag("Confirm");
        if (given != null) {
            return given;
        }
        ConfirmImpact threshold = threshold(runtime.context().sessionState().value("ConfirmPreference"));
        return threshold != ConfirmImpact.None && impact.compareTo(threshold) >= 0;
    }

    private static ConfirmImpact threshold(Object preference) {
        String text = preference == null ? "" : preference.toString();
        for (ConfirmImpact impact : ConfirmImpact.values()) {
            if (impact.name().equalsIgnoreCase(text)) {
                return impact;
            }
        }
        return ConfirmImpact.High;
    }

    boolean shouldContinue(String query, String caption) {
        return ask(caption, query);
    }

    /** Inquire: whether to go on after a record. */
    boolean goOn(String message) {
        return ask("Confirm", message);
    }

    private boolean ask(String caption, String message) {
        if (toAll != null) {
            return toAll;
        }
        PSHostUserInterface ui = runtime.context().host().ui();
        if (ui == null) {
            throw nobodyThere(message);
        }
        int answer = ui.promptForChoice(caption, message, CHOICES, YES);
        if (answer == YES_TO_ALL || answer == NO_TO_ALL) {
            toAll = answer == YES_TO_ALL;
        }
        return answer == YES || answer == YES_TO_ALL;
    }

    private DotNetException nobodyThere(String message) {
        return SessionErrors.of(
                "System.Management.Automation.PSInvalidOperationException",
                "InvalidOperation",
                ErrorCategory.InvalidOperation,
                null,
                "a question needs an answer, but this session has no user: " + message);
    }

    private void writeHostLine(String text) {
        PSHostUserInterface ui = runtime.context().host().ui();
        if (ui != null) {
            ui.writeLine(text);
        }
    }
}
