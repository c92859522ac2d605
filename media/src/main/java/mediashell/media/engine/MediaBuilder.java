package mediashell.media.engine;

import java.io.IOException;
import java.util.List;

import mediashell.media.block.DiskSpace;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.publish.TargetLock;

/**
 * Builds a medium: checks, composes, lays out, writes aside, reads back and verifies, publishes. Whatever ends a build early (an error, Ctrl+C, a
 * kill), the last good medium stays as it was.
 */
public final class MediaBuilder {

    private static final String COMPONENT = "CreateTSMedia";

    private final BuildRequest request;
    private final MediaPlan plan;
    private final MediaLog log;

    private MediaBuilder(BuildRequest request) {
        this.request = request;
        this.plan = request.plan();
        this.log = request.log();
    }

    /**
     * Builds what is asked for.
     *
     * @throws mediashell.media.MediaException with the code that says what to do; the target is untouched then
     */
    public static BuildResult build(BuildRequest request) throws IOException {
        MediaBuilder builder = new MediaBuilder(request);
        try {
            return builder.run();
        } catch (IOException failed) {
            builder.log.line(MediaLog.Severity.ERROR, COMPONENT, "CreateTSMedia failed: " + failed.getMessage());
            throw failed;
        }
    }

    /** The layout that {@link #build} would write, without writing anything. */
    public static List<String> preview(BuildRequest request) throws IOException {
        PlanCheck.check(request);
        try (MediumComposition composition = new MediumComposer(request.plan()).compose()) {
            CarriedMedium medium = CarriedMedium.of(request, composition);
            new DiskSpace(request.target(), medium.neededBytes()).require();
            return medium.printedLayout();
        }
    }

    private BuildResult run() throws IOException {
        step(BuildStep.CHECK_PLAN);
        logPlan();
        PlanCheck.check(request);
        step(BuildStep.LOCK_TARGET);
        try (TargetLock _ = TargetLock.acquire(request.target())) {
            step(BuildStep.COMPOSE);
            try (MediumComposition composition = new MediumComposer(plan).compose()) {
                step(BuildStep.LAY_OUT);
                CarriedMedium medium = CarriedMedium.of(request, composition);
                DiskSpace space = new DiskSpace(request.target(), medium.neededBytes());
                space.require();
                return space.call(() -> write(medium));
            }
        }
    }

    private BuildResult write(CarriedMedium medium) throws IOException {
        try (CarriedMedium.Staging staging = medium.stage()) {
            step(BuildStep.WRITE);
            staging.write();
            step(BuildStep.WRITTEN);
            step(BuildStep.VERIFY);
            List<BuiltVolume> volumes = staging.verify();
            step(BuildStep.VERIFIED);
            step(BuildStep.PUBLISH);
            staging.publish();
            step(BuildStep.PUBLISHED);
            volumes.forEach(this::logWritten);
            return new BuildResult(volumes, medium.printedLayout());
        }
    }

    private void logWritten(BuiltVolume volume) {
        String digest = volume.sha256() == null ? "" : ", SHA-256 " + volume.sha256();
        log.info(COMPONENT, "Medium " + volume.file() + " was written and verified" + digest);
    }

    private void step(BuildStep step) throws IOException {
        log.info(COMPONENT, "Step " + step);
        request.observer().step(step);
    }

    /** The lines that mission C6 names: package id, prestart command line, the variables; secrets hidden. */
    private void logPlan() {
        log.info(
                COMPONENT,
                "Creating " + plan.kind().mediaType() + " media "
                        + plan.identity().guid() + " labelled '" + plan.label() + "'");
        if (plan.prestart() != null) {
            String packageId = plan.prestart().packageId();
            log.info(COMPONENT, "Prestart package: " + (packageId == null ? "none" : packageId));
            log.info(COMPONENT, "Prestart command line: " + plan.prestart().commandLine());
        }
        for (MediaVariable variable : plan.variables()) {
            log.info(COMPONENT, "Variable " + variable);
        }
        plan.contents()
                .forEach(content -> log.info(COMPONENT, "Content " + content.id() + " (" + content.name() + ")"));
    }
}
