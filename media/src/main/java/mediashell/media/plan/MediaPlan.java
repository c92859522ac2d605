package mediashell.media.plan;

import java.util.List;

/**
 * Everything a medium is made of, decided before the first byte is written. A plan is immutable data: the same plan gives the same bytes.
 *
 * @param capacity bytes of one disc or stick, or {@link #UNLIMITED}
 * @param label the volume label, at most 32 characters
 * @param taskSequenceId package id of the sequence, or null for media without one
 * @param taskSequenceName its name, or null
 * @param variables in the order in which they are written; standard and operator variables alike
 * @param policyXml the plain text of {@code Policy.xml}, or null for media without one
 * @param contents in the order of the sequence
 * @param autorun whether {@code autorun.inf} is written
 * @param prestage the operating system of prestaged media, or null for the other types
 * @param origin lines {@code name: value} by which whoever made the plan can make it again; they go into the manifest, so none is a secret
 */
public record MediaPlan(
        MediaKind kind,
        Carrier carrier,
        long capacity,
        String label,
        MediaIdentity identity,
        Validity validity,
        Protection protection,
        boolean unattended,
        String taskSequenceId,
        String taskSequenceName,
        List<MediaVariable> variables,
        Prestart prestart,
        BootSource boot,
        String policyXml,
        List<PlannedContent> contents,
        boolean autorun,
        Prestage prestage,
        List<String> origin) {

    /** No limit but the carrier's own. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    public MediaPlan {
        variables = List.copyOf(variables);
        contents = List.copyOf(contents);
        origin = List.copyOf(origin);
    }

    /** The plan as text for people and for comparison: one line a fact, secrets hidden. */
    public String printable() {
        return PlanPrinter.print(this);
    }
}
