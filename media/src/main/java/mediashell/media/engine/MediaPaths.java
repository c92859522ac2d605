package mediashell.media.engine;

/** Where things lie on a medium (facts/media-format.md §2); spelled as readers expect, who match case exactly. */
public final class MediaPaths {

    public static final String LABEL = "MediaLabel.txt";
    public static final String AUTORUN = "autorun.inf";
    public static final String BOOT_WIM = "sources/boot.wim";
    public static final String BOOTSTRAP = "SMS/data/TsmBootstrap.ini";
    public static final String VARIABLES = "SMS/data/Variables.dat";
    public static final String POLICY = "SMS/data/Policy.xml";
    public static final String BINARIES = "SMS/bin";
    public static final String PACKAGES = "SMS/PKG";

    private MediaPaths() {}
}
