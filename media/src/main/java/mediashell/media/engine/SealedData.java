package mediashell.media.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.media.envelope.MediaEnvelope;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;

/** Seals variables and policy of a medium: with its password, or with the published keys of media without one (facts/media-format.md §6.3). */
record SealedData(MediaPlan plan) {

    /**
     * {@code Variables.dat}.
     *
     * @param more variables that are known only once the medium is laid out
     */
    byte[] variables(List<MediaVariable> more) {
        List<MediaVariable> all = new ArrayList<>(plan.variables());
        all.addAll(more);
        char[] text = VariablesDocument.text(all);
        try {
            return seal(text, MediaEnvelope.DEFAULT_PASSWORD);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /** {@code Policy.xml}, for a plan that has a policy. */
    byte[] policy() {
        return seal(plan.policyXml().toCharArray(), plan.identity().guid().toString());
    }

    private byte[] seal(char[] text, String withoutPassword) {
        char[] password = plan.protection().isPasswordRequired()
                ? plan.protection().password().reveal()
                : withoutPassword.toCharArray();
        try {
            return MediaEnvelope.seal(text, password, plan.protection().algorithm());
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
