package mediashell.cmdlets.utility;

import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.events.PSEventArgs;
import mediashell.automation.events.PSEventManager;
import mediashell.automation.events.PSEventSubscriber;
import mediashell.text.WildcardPattern;

/** Base of the cmdlets that name events or subscribers. */
abstract class EventSelectionBase extends PSCmdlet {

    final PSEventManager events() {
        return PSEventManager.of(context());
    }

    /** Queued events by name; a plain name that matches nothing is an error. */
    final List<PSEventArgs> eventsNamed(String name) {
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<PSEventArgs> found = events().received().stream()
                .filter(event -> pattern.isMatch(event.sourceIdentifier()))
                .toList();
        return requiredNamed(name, found);
    }

    final List<PSEventArgs> eventsNumbered(int number) {
        List<PSEventArgs> found = events().received().stream()
                .filter(event -> event.eventIdentifier() == number)
                .toList();
        return required("INVALID_EVENT_IDENTIFIER", "event", number, found);
    }

    final List<PSEventSubscriber> subscribersNamed(String name, boolean hidden) {
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<PSEventSubscriber> found = shown(hidden).stream()
                .filter(subscriber -> pattern.isMatch(subscriber.sourceIdentifier()))
                .toList();
        return requiredNamed(name, found);
    }

    final List<PSEventSubscriber> subscribersNumbered(int number, boolean hidden) {
        List<PSEventSubscriber> found = shown(hidden).stream()
                .filter(subscriber -> subscriber.subscriptionId() == number)
                .toList();
        return required("INVALID_SUBSCRIPTION_IDENTIFIER", "subscription", number, found);
    }

    final List<PSEventSubscriber> shown(boolean hidden) {
        return events().subscribers().stream()
                .filter(subscriber -> hidden || !subscriber.supportEvent())
                .toList();
    }

    private <T> List<T> requiredNamed(String name, List<T> found) {
        return WildcardPattern.containsWildcardCharacters(name)
                ? found
                : required("INVALID_SOURCE_IDENTIFIER", "source", name, found);
    }

    private <T> List<T> required(String errorId, String noun, Object wanted, List<T> found) {
        if (found.isEmpty()) {
            writeError(errorRecord(
                    "System.ArgumentException",
                    errorId,
                    ErrorCategory.InvalidArgument,
                    null,
                    "there is no " + noun + " '" + wanted + "' here"));
        }
        return found;
    }
}
