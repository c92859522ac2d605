package mediashell.cmdlets.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;

import org.junit.jupiter.api.Test;

/** Secrets under a key. */
class SecretTextTest {

    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    @Test
    void whatWasEncryptedComesBack() throws GeneralSecurityException {
        String text = SecretText.encrypt("pässwort".toCharArray(), KEY);
        assertArrayEquals("pässwort".toCharArray(), SecretText.decrypt(text, KEY));
    }

    @Test
    void theSecretDoesNotShow() throws GeneralSecurityException {
        assertFalse(SecretText.encrypt("visible".toCharArray(), KEY).contains("visible"));
    }

    @Test
    void anotherTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SecretText.decrypt("no such text", KEY));
    }
}
