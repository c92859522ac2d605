package mediashell.media.plan;

/**
 * How variables and policy are protected (mission C7).
 *
 * @param password null for none: then a published default key and the medium's GUID serve, which keep nothing secret
 */
public record Protection(SecretRef password, EnvelopeAlgorithm algorithm) {

    /** No password, AES-128. */
    public static final Protection NONE = new Protection(null, EnvelopeAlgorithm.AES_128);

    public boolean isPasswordRequired() {
        return password != null;
    }
}
