package mediashell.automation.events;

import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.PSEventSubscriber: who waits for events of a name, and what happens then. */
@DotNetType("System.Management.Automation.PSEventSubscriber")
public final class PSEventSubscriber {
    private final int number;
    private final String sourceIdentifier;
    private final EventSubscription request;
    private final PSEventJob action;
    private final EventSource source;
    private final DelegateValue forwarder;
    private int remaining;

    /**
     * @param source the .NET event that {@code forwarder} hangs on, or null
     */
    PSEventSubscriber(
            int number,
            String sourceIdentifier,
            EventSubscription request,
            PSEventJob action,
            EventSource source,
            DelegateValue forwarder) {
        this.number = number;
        this.sourceIdentifier = sourceIdentifier;
        this.request = request;
        this.action = action;
        this.source = source;
        this.forwarder = forwarder;
        this.remaining = request.maxTriggerCount();
    }

    /** Counts an event; false when there have been enough. */
    synchronized boolean accepts() {
        if (request.maxTriggerCount() == 0) {
            return true;
        }
        remaining--;
        return remaining >= 0;
    }

    synchronized boolean isExhausted() {
        return request.maxTriggerCount() > 0 && remaining <= 0;
    }

    void detach() {
        if (source != null) {
            source.remove(forwarder);
        }
        if (action != null) {
            action.run().stop();
        }
    }

    @DotNetProperty
    public int subscriptionId() {
        return number;
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object sourceObject() {
        return request.sourceObject();
    }

    @DotNetProperty
    String eventName() {
        return request.eventName();
    }

    @DotNetProperty
    public String sourceIdentifier() {
        return sourceIdentifier;
    }

    @DotNetProperty
    public PSEventJob action() {
        return action;
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object handlerDelegate() {
        return null;
    }

    @DotNetProperty
    public boolean supportEvent() {
        return request.supportEvent();
    }

    @DotNetProperty
    boolean forwardEvent() {
        return request.forward();
    }

    @Override
    public String toString() {
        return "System.Management.Automation.PSEventSubscriber";
    }
}
