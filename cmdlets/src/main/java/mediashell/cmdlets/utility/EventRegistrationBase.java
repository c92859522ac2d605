package mediashell.cmdlets.utility;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.events.EventSubscription;
import mediashell.automation.events.PSEventManager;
import mediashell.automation.events.PSEventSubscriber;

/** Base of the cmdlets that subscribe to events. */
abstract class EventRegistrationBase extends PSCmdlet {

    /** What runs for each event; without it events queue up for Get-Event. */
    @Parameter(position = 101)
    ScriptBlock action;

    /** Goes along with each event. */
    @Parameter(type = "System.Management.Automation.PSObject")
    Object messageData;

    /** Hides the subscriber from Get-EventSubscriber without -Force. */
    @Parameter
    boolean supportEvent;

    /** Marks the events for another session. */
    @Parameter
    boolean forward;

    /** Ends the subscription after so many events. */
    @Parameter
    int maxTriggerCount;

    /** The name under which the events arrive, or null for one that nobody else has. */
    abstract String sourceIdentifier();

    final void subscribe(Object sourceObject, String eventName) {
        PSEventManager events = PSEventManager.of(context());
        if (isKnown(events)) {
            writeError(errorRecord(
                    "System.ArgumentException",
                    "SUBSCRIBER_EXISTS",
                    ErrorCategory.InvalidArgument,
                    sourceIdentifier(),
                    "there is a subscriber named '" + sourceIdentifier()
                            + "' already; unregister it or choose another name"));
            return;
        }
        try {
            PSEventSubscriber made = events.subscribe(new EventSubscription(
                    sourceIdentifier(),
                    sourceObject,
                    eventName,
                    action,
                    messageData,
                    supportEvent,
                    forward,
                    maxTriggerCount));
            if (made.action() != null && !supportEvent) {
                writeObject(made.action());
            }
        } catch (DotNetException invalid) {
            writeError(new ErrorRecord(
                    invalid, "INVALID_REGISTRATION", ErrorCategory.InvalidArgument, sourceIdentifier()));
        }
    }

    private boolean isKnown(PSEventManager events) {
        return sourceIdentifier() != null
                && events.subscribers().stream()
                        .anyMatch(other -> other.sourceIdentifier().equalsIgnoreCase(sourceIdentifier()));
    }
}
