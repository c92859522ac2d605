package mediashell.automation.events;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import mediashell.automation.PSObject;
import mediashell.automation.jobs.JobRepository;
import mediashell.automation.members.EventMember;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.EventSource;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;

/**
 * The events of one session (System.Management.Automation.PSEventManager, about_Eventing). Events arrive from any thread; those that an action
 * takes run it on the session's own thread at its next safe point, the others queue up until somebody takes them.
 */
@DotNetType(
        value = "System.Management.Automation.PSLocalEventManager",
        base = "System.Management.Automation.PSEventManager")
public final class PSEventManager implements AutoCloseable {
    /** The engine event that the end of a session raises. */
    private static final String EXITING = "PowerShell.Exiting";

    private final Runspace session;
    private final List<PSEventSubscriber> subscribers = new ArrayList<>();
    private final List<PSEventArgs> received = new ArrayList<>();
    private int lastEvent;
    private int lastSubscription;

    private PSEventManager(Runspace session) {
        this.session = session;
    }

    /** The events of a session. */
    public static PSEventManager of(ExecutionContext context) {
        return context.service(PSEventManager.class, made -> new PSEventManager((Runspace) made));
    }

    /**
     * Adds a subscriber; one with an action is a job of the session too.
     *
     * @throws mediashell.automation.DotNetException an ArgumentException when the object has no such event
     */
    public PSEventSubscriber subscribe(EventSubscription request) {
        String given = request.sourceIdentifier();
        String name = given == null || given.isEmpty() ? UUID.randomUUID().toString() : given;
        EventMember member = request.sourceObject() == null ? null : event(request);
        EventSource source = member == null ? null : member.source(session, PSObject.base(request.sourceObject()));
        EventForwarder forwarder = member == null
                ? null
                : new EventForwarder(
                        member.handlerType(), arguments -> arrived(name, arguments, request.messageData()));
        PSEventSubscriber subscriber =
                new PSEventSubscriber(nextSubscription(), name, request, job(name, request), source, forwarder);
        synchronized (this) {
            subscribers.add(subscriber);
        }
        if (source != null) {
            source.add(forwarder);
        }
        return subscriber;
    }

    private static EventMember event(EventSubscription request) {
        Object base = PSObject.base(request.sourceObject());
        boolean isStatic = base instanceof PSType;
        PSType type = base instanceof PSType given ? given : Types.of(base);
        EventMember found = TypeMembers.of(type).event(request.eventName(), isStatic);
        if (found == null) {
            throw SessionErrors.plain(
                    "System.ArgumentException",
                    "type " + type.displayName() + " has no event '" + request.eventName()
                            + "'; Get-Member -MemberType Event lists its events");
        }
        return found;
    }

    private PSEventJob job(String name, EventSubscription request) {
        if (request.action() == null) {
            return null;
        }
        JobRepository jobs = JobRepository.of(session);
        PSEventJob job = new PSEventJob(jobs.nextId(), name, request.action(), session);
        if (!request.supportEvent()) {
            jobs.add(job);
        }
        return job;
    }

    private synchronized int nextSubscription() {
        return ++lastSubscription;
    }

    /** Takes a subscriber away; its job ends, events that have arrived stay. */
    public void unsubscribe(PSEventSubscriber subscriber) {
        synchronized (this) {
            subscribers.remove(subscriber);
        }
        subscriber.detach();
    }

    private void arrived(String name, List<Object> arguments, Object messageData) {
        Object sender = arguments.isEmpty() ? null : arguments.getFirst();
        process(make(name, sender, arguments, messageData), false);
    }

    /**
     * Raises an engine event; actions run before this returns.
     *
     * @param sender what New-Event named, or null
     */
    public PSEventArgs generate(String sourceIdentifier, Object sender, List<Object> arguments, Object messageData) {
        PSEventArgs event = make(sourceIdentifier, sender, arguments, messageData);
        process(event, true);
        return event;
    }

    private synchronized PSEventArgs make(String name, Object sender, List<Object> arguments, Object messageData) {
        PSType data = FacadeTypes.require("System.EventArgs");
        Object sourceEventArgs = arguments.stream()
                .filter(argument -> argument != null && data.isAssignableFrom(Types.of(PSObject.base(argument))))
                .findFirst()
                .orElse(null);
        DateTime now = DateTime.ofInstant(
                session.process().clock().instant(), session.process().zone());
        return new PSEventArgs(
                ++lastEvent, session.instanceId(), name, sender, arguments, sourceEventArgs, messageData, now);
    }

    private void process(PSEventArgs event, boolean now) {
        boolean taken = false;
        for (PSEventSubscriber subscriber : named(event.sourceIdentifier())) {
            if (!subscriber.accepts()) {
                continue;
            }
            if (subscriber.action() != null) {
                taken = true;
                act(subscriber, event, now);
            } else if (subscriber.isExhausted()) {
                unsubscribe(subscriber);
            }
        }
        if (!taken) {
            queue(event);
        }
    }

    private synchronized List<PSEventSubscriber> named(String sourceIdentifier) {
        return subscribers.stream()
                .filter(subscriber -> subscriber.sourceIdentifier().equalsIgnoreCase(sourceIdentifier))
                .toList();
    }

    private void act(PSEventSubscriber subscriber, PSEventArgs event, boolean now) {
        Runnable run = () -> {
            subscriber.action().handle(session, subscriber, event);
            if (subscriber.isExhausted()) {
                unsubscribe(subscriber);
            }
        };
        session.post(run);
        if (now) {
            session.runPosted();
        }
    }

    private synchronized void queue(PSEventArgs event) {
        received.add(event);
        notifyAll();
    }

    /** All subscribers in the order in which they came. */
    public synchronized List<PSEventSubscriber> subscribers() {
        return List.copyOf(subscribers);
    }

    /** The events that nobody has taken yet. */
    public synchronized List<PSEventArgs> received() {
        return List.copyOf(received);
    }

    public synchronized void remove(PSEventArgs event) {
        received.remove(event);
    }

    /** Waits until an event may have arrived, at most so long. */
    public synchronized void await(long milliseconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.timedWait(this, milliseconds);
    }

    @DotNetProperty("Subscribers")
    @TypeName("System.Object")
    Object subscriberList() {
        return TypedArray.ofObjects(List.copyOf(subscribers()));
    }

    @DotNetProperty("ReceivedEvents")
    @TypeName("System.Object")
    Object receivedList() {
        return TypedArray.ofObjects(List.copyOf(received()));
    }

    @DotNetMethod
    PSEventArgs generateEvent(String sourceIdentifier, Object sender, Object[] args, Object extraData) {
        return generate(sourceIdentifier, sender, args == null ? List.of() : java.util.Arrays.asList(args), extraData);
    }

    @DotNetMethod
    void unsubscribeEvent(PSEventSubscriber subscriber) {
        unsubscribe(subscriber);
    }

    /** Raises PowerShell.Exiting and lets every subscriber go. */
    @Override
    public void close() {
        session.resume();
        generate(EXITING, null, List.of(), null);
        subscribers().forEach(this::unsubscribe);
    }
}
