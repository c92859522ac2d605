package mediashell.media.wim.codec;

/** Chooses the literals and matches that stand for a chunk. */
interface LzxParser {

    /**
     * Fills {@code items} for the whole chunk.
     *
     * @param chunk has at least {@link LzxEncoder#PADDING} readable bytes behind the chunk
     */
    void parse(byte[] chunk, int length, LzxItems items);
}
