package mediashell.media.engine;

import mediashell.media.Choice;

/** Where things lie on a medium (facts/media-format.md §2); spelled as readers expect, who match case exactly. */
public final class MediaPaths {

    public static final String LABEL = "MediaLabel.txt";
    public static final String AUTORUN = "autorun.inf";
    public static final String BOOT_WIM = "sources/boot.wim";
    public static final String BOOTSTRAP = "SMS/data/TsmBootstrap.ini";
    public static final String VARIABLES = "SMS/data/Variables.dat";
    public static final String POLICY = "SMS/data/Policy.xml";
    public static final String BINARIES = "SMS/bin";

    @Choice(
            number = 26,
            topic = "folders of contents",
            value =
                    "Contents lie in SMS\\PKG\\<package id>, those of applications in SMS\\PKG\\Content_<GUID>.<version>, the id that the policy names.")
    public static final String PACKAGES = "SMS/PKG";

    private MediaPaths() {}
}
