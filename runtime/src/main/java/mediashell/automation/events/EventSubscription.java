package mediashell.automation.events;

import mediashell.automation.ScriptBlock;

/**
 * What a subscriber asks for.
 *
 * @param sourceIdentifier the name under which events arrive, or null for one that nobody else has
 * @param sourceObject the object of a .NET event, or null for an engine event
 * @param eventName the .NET event's name, or null
 * @param action what runs for each event, or null to queue them
 * @param messageData goes along with each event
 * @param supportEvent whether the subscriber is hidden
 * @param forward whether events are meant for another session
 * @param maxTriggerCount after so many events the subscription ends; 0 for never
 */
public record EventSubscription(
        String sourceIdentifier,
        Object sourceObject,
        String eventName,
        ScriptBlock action,
        Object messageData,
        boolean supportEvent,
        boolean forward,
        int maxTriggerCount) {}
