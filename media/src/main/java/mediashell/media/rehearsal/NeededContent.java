package mediashell.media.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mediashell.media.MediaException;
import mediashell.media.engine.MediaVariables;
import mediashell.media.engine.MediumDescription;

/**
 * What a medium's sequences take from it, in the order in which they ask for it: the files of the prestart command, what sequences refer to, the
 * contents of applications.
 */
final class NeededContent {

    private static final String SEQUENCE = "CCM_TaskSequence";
    private static final String APPLICATION = "CCM_ApplicationCIAssignment";

    /** Who asks for each content, by content id. */
    private final Map<String, String> askers = new LinkedHashMap<>();

    private NeededContent() {}

    static Map<String, String> of(MediumDescription medium) throws MediaException {
        NeededContent needed = new NeededContent();
        for (MediumDescription.Variable variable : medium.variables()) {
            if (variable.name().equals(MediaVariables.PRESTART_PACKAGE)) {
                needed.add(variable.value(), "the prestart command");
            }
        }
        if (medium.policyXml() != null) {
            needed.add(PolicyDocument.parse(medium.policyXml()));
        }
        return needed.askers;
    }

    private void add(PolicyDocument policy) {
        Set<String> elsewhere = new HashSet<>();
        List<PolicyDocument.Instance> sequences = policy.of(SEQUENCE);
        for (PolicyDocument.Instance sequence : sequences) {
            elsewhere.add(folded(sequence.value("PKG_PackageID"))); // child sequences are policies, not content
            elsewhere.add(folded(sequence.value("TS_BootImageID"))); // lies in sources\boot.wim
        }
        for (PolicyDocument.Instance sequence : sequences) {
            for (String id : references(sequence)) {
                if (!elsewhere.contains(folded(id))) {
                    add(id, "the sequence " + sequence.value("PKG_Name"));
                }
            }
        }
        for (PolicyDocument.Instance application : policy.of(APPLICATION)) {
            application.values("ContentIDs").forEach(id -> add(id, application.value("AssignmentName")));
        }
    }

    /** A reference is a package and a program with a colon between them. */
    private static List<String> references(PolicyDocument.Instance sequence) {
        List<String> ids = new ArrayList<>();
        for (String reference : sequence.values("TS_References")) {
            int colon = reference.indexOf(':');
            ids.add(colon < 0 ? reference : reference.substring(0, colon));
        }
        return ids;
    }

    private void add(String id, String asker) {
        if (!id.isEmpty()) {
            askers.putIfAbsent(id, asker);
        }
    }

    private static String folded(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
