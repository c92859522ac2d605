package mediashell.media.engine;

/** The named points of a build, in their order: what progress shows and where the fault tests halt. */
public enum BuildStep {
    CHECK_PLAN,
    LOCK_TARGET,
    COMPOSE,
    LAY_OUT,
    WRITE,
    WRITTEN,
    VERIFY,
    VERIFIED,
    PUBLISH,
    PUBLISHED
}
