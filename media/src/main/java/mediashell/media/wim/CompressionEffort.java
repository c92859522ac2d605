package mediashell.media.wim;

/** How hard an encoder tries; what it writes is read by everybody alike. */
public enum CompressionEffort {
    /** Lazy parsing: the default for images that are written on every run. */
    FAST,
    /** Near-optimal parsing for LZX: about 3 % smaller at a sixth of the speed; XPRESS and none know no difference. */
    BEST
}
