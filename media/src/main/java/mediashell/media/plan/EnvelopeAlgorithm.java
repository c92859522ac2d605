package mediashell.media.plan;

/** The ciphers of the media envelope with their CryptoAPI ALG_IDs (facts/media-format.md §6.1). */
public enum EnvelopeAlgorithm {
    TRIPLE_DES(0x6603, "DESede", 24, 8),
    AES_128(0x660E, "AES", 16, 16),
    AES_192(0x660F, "AES", 24, 16),
    AES_256(0x6610, "AES", 32, 16);

    private final int algId;
    private final String cipher;
    private final int keyBytes;
    private final int blockBytes;

    EnvelopeAlgorithm(int algId, String cipher, int keyBytes, int blockBytes) {
        this.algId = algId;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
        this.blockBytes = blockBytes;
    }

    public int algId() {
        return algId;
    }

    /** The JCA name of the key's algorithm. */
    public String cipher() {
        return cipher;
    }

    public int keyBytes() {
        return keyBytes;
    }

    public int blockBytes() {
        return blockBytes;
    }
}
