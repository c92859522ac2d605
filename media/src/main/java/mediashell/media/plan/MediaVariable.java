package mediashell.media.plan;

/**
 * A task sequence variable in {@code Variables.dat}; exactly one of value and secret is set.
 *
 * @param value null for a secret one
 * @param secret null for a plain one
 */
public record MediaVariable(String name, String value, SecretRef secret) {

    public static MediaVariable plain(String name, String value) {
        return new MediaVariable(name, value, null);
    }

    public static MediaVariable secret(String name, SecretRef secret) {
        return new MediaVariable(name, null, secret);
    }

    public boolean isSecret() {
        return secret != null;
    }

    @Override
    public String toString() {
        return name + "=" + (isSecret() ? secret : value);
    }
}
