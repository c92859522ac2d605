package mediashell.automation.values;

import java.util.Arrays;

/** System.Security.SecureString: characters that never show in text. */
public final class SecureString {

    private char[] characters = new char[0];
    private boolean readOnly;

    public SecureString() {}

    /** A copy of the characters, read-only. */
    public static SecureString of(char[] characters) {
        SecureString secret = new SecureString();
        secret.characters = characters.clone();
        secret.readOnly = true;
        return secret;
    }

    public int length() {
        return characters.length;
    }

    /** A copy of the secret; the caller clears it after use. */
    public char[] reveal() {
        return characters.clone();
    }

    public void append(char c) {
        if (readOnly) {
            throw new IllegalStateException("the secure string is read-only");
        }
        characters = Arrays.copyOf(characters, characters.length + 1);
        characters[characters.length - 1] = c;
    }

    public void makeReadOnly() {
        readOnly = true;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void clear() {
        Arrays.fill(characters, '\0');
        characters = new char[0];
    }

    @Override
    public String toString() {
        return "System.Security.SecureString";
    }
}
