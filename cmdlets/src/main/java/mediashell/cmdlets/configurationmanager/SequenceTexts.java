package mediashell.cmdlets.configurationmanager;

import mediashell.automation.values.SecureString;

/** What parameters that were not given mean for a task sequence. */
final class SequenceTexts {

    private SequenceTexts() {}

    static boolean isTrue(Boolean given) {
        return given != null && given;
    }

    static String text(String given) {
        return given == null ? "" : given;
    }

    /** A secret as the sequence's text holds it; the catalogue seals such sequences. */
    static String clear(SecureString secret) {
        return secret == null ? "" : new String(secret.reveal());
    }
}
