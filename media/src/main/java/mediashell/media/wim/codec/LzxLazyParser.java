package mediashell.media.wim.codec;

/**
 * Chooses literals and matches with hash chains and lazy evaluation: a match is put off when one that starts one
 * byte later scores better. A recent offset counts like three more bytes, a near offset like one or two.
 */
final class LzxLazyParser implements LzxParser {

    private static final int DEPTH = 8;
    private static final int NICE = 40;
    /** A match of this length is taken without a look at the next byte. */
    private static final int LONG_ENOUGH = 16;

    private static final int MIN_LENGTH = 3;
    private static final int FIRST_THREE = 0xFFFFFF;
    private static final int RECENT_BONUS = 3;
    private static final int NEAR = 4096;
    private static final int VERY_NEAR = 256;
    /** A three-byte match from further away costs about as much as its literals. */
    private static final int FAR_FOR_THREE = 8192;

    private final HashChains chains = new HashChains();
    private final LzxRecentOffsets recent = new LzxRecentOffsets();
    private byte[] in;
    private int end;
    private int length;
    private int adjusted;
    private int score;

    @Override
    public void parse(byte[] chunk, int chunkLength, LzxItems items) {
        in = chunk;
        end = chunkLength;
        chains.reset(chunk, chunkLength);
        recent.reset();
        items.clear();
        int position = 0;
        while (position < end) {
            if (find(position, MIN_LENGTH - 1, DEPTH)) {
                position = improve(position, items);
            } else {
                items.literal(in[position++] & 0xFF);
            }
        }
    }

    /** Puts the found match off while a later start is better, then emits it; returns the position behind it. */
    private int improve(int from, LzxItems items) {
        int position = from;
        while (true) {
            int chosenLength = length;
            int chosenAdjusted = adjusted;
            if (chosenLength >= LONG_ENOUGH || position + 2 >= end) {
                return emit(position, position + 1, chosenLength, chosenAdjusted, items);
            }
            int chosenScore = score;
            boolean found = find(position + 1, Math.max(MIN_LENGTH - 1, chosenLength - 2), DEPTH / 2);
            if (!found || score <= chosenScore) {
                return emit(position, position + 2, chosenLength, chosenAdjusted, items);
            }
            items.literal(in[position++] & 0xFF);
        }
    }

    private int emit(int position, int notEntered, int matched, int offset, LzxItems items) {
        items.match(matched, offset);
        recent.use(offset);
        chains.skip(notEntered, position + matched);
        return position + matched;
    }

    /** Enters the position and sets length, adjusted offset and score of its best match; false if there is none. */
    private boolean find(int position, int longerThan, int depth) {
        int found = chains.longest(position, longerThan, LzxFormat.MAX_MATCH, NICE, depth);
        length = 0;
        score = 0;
        if (found > longerThan && (found > MIN_LENGTH || chains.distance() < FAR_FOR_THREE)) {
            length = found;
            adjusted = chains.distance() + LzxFormat.OFFSET_ADJUSTMENT;
            score = found + (adjusted < NEAR ? 1 : 0) + (adjusted < VERY_NEAR ? 1 : 0);
        }
        int limit = Math.min(LzxFormat.MAX_MATCH, end - position);
        if (limit >= MIN_LENGTH && matchesRecent(position)) {
            tryRecent(position, 0, recent.first, limit);
            tryRecent(position, 1, recent.second, limit);
            tryRecent(position, 2, recent.third, limit);
        }
        return length >= MIN_LENGTH;
    }

    /** One branch for all three, since each by itself could not be foreseen. */
    private boolean matchesRecent(int position) {
        int word = ByteWords.getInt(in, position);
        int differences = difference(position - recent.first, word)
                | difference(position - recent.second, word)
                | difference(position - recent.third, word);
        return differences < 0;
    }

    /** Negative when the first three bytes there are those of the word. */
    private int difference(int start, int word) {
        return start < 0 ? 0 : ((ByteWords.getInt(in, start) ^ word) & FIRST_THREE) - 1;
    }

    private void tryRecent(int position, int index, int distance, int limit) {
        int start = position - distance;
        if (start < 0 || difference(start, ByteWords.getInt(in, position)) >= 0) {
            return;
        }
        int matched = ByteWords.matchLength(in, start, position, MIN_LENGTH, limit);
        if (matched + RECENT_BONUS > score) {
            length = matched;
            adjusted = index;
            score = matched + RECENT_BONUS;
        }
    }
}
